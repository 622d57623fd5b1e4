/** A busy machine takes its time; ms after which a test, or what prepares it, is held to hang. */
export const patience = 900_000;
/** The same for one step in a browser, so that a step that hangs is named before its test is ended; ms. */
export const stepPatience = 120_000;
