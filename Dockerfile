# The mock as a service for others: docker build -t boses-mock . && docker run -p 8000:8000 boses-mock
FROM python:3.13-slim
WORKDIR /src
COPY pyproject.toml README.md LICENSE openapi.yaml openapi.live.yaml openapi.lenient.yaml ./
COPY boses_mock boses_mock
COPY fixtures fixtures
RUN pip install --no-cache-dir .
USER nobody
EXPOSE 8000
HEALTHCHECK --interval=5s --timeout=4s --start-period=5s CMD ["boses-mock", "health"]
CMD ["boses-mock", "--host", "0.0.0.0", "--allowed-host", "*"]
