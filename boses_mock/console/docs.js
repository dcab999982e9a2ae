// Starts Swagger UI on the contract this server serves. A file of its own, so that the page needs
// no inline script. `validatorUrl: null` keeps the page from asking the public validator.
"use strict";

window.ui = SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  displayOperationId: true,
  displayRequestDuration: true,
  filter: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});
