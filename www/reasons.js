// Why there is no more to see than picture and table, by the code of `heists-error`; `other` is for all the rest.
export const REASONS = {
  csp: "The interactive figure is not shown, because the rules of this page forbid its program.",
  wasm: "The interactive figure is not shown, because this browser does not run its program.",
  other: "The interactive figure is not shown, because its program could not be started.",
};
