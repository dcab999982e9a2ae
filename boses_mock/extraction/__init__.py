"""Text out of uploaded files: plain text, HTML, DOCX and PDF.

What a stranger's file makes a library do is not to be foreseen, so nothing here runs in the
server's own process but the decoding of a short text: ``python -m boses_mock.extraction`` is a
process with limits on time and memory, and :mod:`boses_mock.web.extraction` owns it.
"""
