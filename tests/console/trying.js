// Run in /docs: tries operations as a person does, by one click of "Execute" on an untouched form.
(() => {
  // Resolves once `find` finds something; null after ten seconds.
  const found = (find) =>
    new Promise((resolve) => {
      const ends = performance.now() + 10_000;
      const look = () => {
        const it = find();
        if (it || performance.now() > ends) resolve(it ?? null);
        else setTimeout(look, 10);
      };
      look();
    });

  // Writes into an input as typing does, and leaves it, upon which the form notes it.
  const type = (input, text) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  };

  // Tells the status of the answer, or that the page refuses to send the form; `headers` are typed
  // in first.
  window.tried = async (operation, headers = {}) => {
    const block = document.querySelector(`.opblock[id$="-${operation}"]`);
    block.querySelector(".opblock-summary-control").click();
    await found(() => block.querySelector(".btn.execute"));
    await found(() =>
      [...block.querySelectorAll('input[type="file"]')].every((input) => input.files.length),
    );
    await new Promise((resolve) => setTimeout(resolve, 100)); // as quick as nobody is
    for (const [name, value] of Object.entries(headers))
      type(block.querySelector(`tr[data-param-name="${name}"] input`), value);
    block.querySelector(".btn.execute").click();
    const status = await found(() => {
      const told = block.querySelector(".live-responses-table .response .response-col_status");
      return told?.innerText.trim() || (block.querySelector("input.invalid, textarea.invalid") && "invalid");
    });
    block.querySelector(".opblock-summary-control").click();
    return status;
  };

  return found(() => window.ui?.authSelectors?.authorized().size && document.querySelector(".opblock"))
    .then(() => [...document.querySelectorAll(".opblock")].length);
})();
