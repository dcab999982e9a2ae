// Starts Swagger UI on the contract this server serves. A file of its own, so that the page needs
// no inline script. `validatorUrl: null` keeps the page from asking the public validator.
"use strict";

// Tells beside each operation how faithful its answer is; why so stands with its extensions.
const fidelity = ({ React, specSelectors }) => ({
  wrapComponents: {
    OperationSummaryPath: (Path) => (props) => {
      const { operationProps } = props; // of which the operation itself is empty until it is opened
      const place = ["paths", operationProps.get("path"), operationProps.get("method")];
      const operation = specSelectors.specJson().getIn(place);
      return React.createElement(
        React.Fragment,
        null,
        React.createElement(Path, props),
        React.createElement(
          "small",
          { className: "fidelity", title: operation?.get("x-fidelity-reason") },
          operation?.get("x-fidelity"),
        ),
      );
    },
  },
});

window.ui = SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  displayOperationId: true,
  displayRequestDuration: true,
  filter: true,
  persistAuthorization: true,
  plugins: [fidelity],
  showExtensions: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});
