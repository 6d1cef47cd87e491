/** Runs the exported `main(argv)` of a TypeScript file. */
export function launch(file: URL, argv: readonly string[]): Promise<void>;

/** What a TypeScript file exports, built into one file first. */
export function load(file: URL): Promise<unknown>;
