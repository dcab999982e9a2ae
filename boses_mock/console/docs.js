// Starts Swagger UI on the contract this server serves, with everything filled in that it takes to
// try an operation by one click. A file of its own, so that the page needs no inline script.
// `validatorUrl: null` keeps the page from asking the public validator.
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

const TOKENS = { bearerAuth: "boses-dev-token", staffAuth: "boses-staff-token" };
const PICTURE =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const FILES = {
  create_briefing: () => new File(["A sachet of iced coffee for ₱12."], "concept.txt"),
  upload_survey: () =>
    new File(["1. How likely are you to buy it? (1 = not at all, 5 = certainly)\n"], "survey.txt"),
  upload_script: () => new File(["1. How does your morning begin?\n"], "script.txt"),
  set_curated_avatar: () => {
    const bytes = Uint8Array.from(atob(PICTURE), (each) => each.charCodeAt(0));
    return new File([bytes], "picture.png", { type: "image/png" });
  },
};

// Gives the tokens that never expire, unless others were given before and are remembered.
function authorize() {
  const given = window.ui.authSelectors.authorized();
  for (const [scheme, token] of Object.entries(TOKENS))
    if (!given.has(scheme)) window.ui.preauthorizeApiKey(scheme, token);
}

// Chooses a file wherever a form asks for one, as a person would.
function chooseFiles() {
  for (const input of document.querySelectorAll('.opblock input[type="file"]')) {
    const block = input.closest(".opblock").id;
    const name = Object.keys(FILES).find((each) => block.endsWith(`-${each}`));
    if (!name || input.dataset.chosen) continue;
    input.dataset.chosen = name;
    const chosen = new DataTransfer();
    chosen.items.add(FILES[name]());
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

window.ui = SwaggerUIBundle({
  url: "/docs/openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  defaultModelsExpandDepth: 0, // drawn anew at each click, a hundred of them take most of its time
  displayOperationId: true,
  displayRequestDuration: true,
  filter: true,
  persistAuthorization: true,
  plugins: [fidelity],
  showExtensions: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  onComplete: authorize,
});
new MutationObserver(chooseFiles).observe(document.getElementById("swagger-ui"), {
  childList: true,
  subtree: true,
});
