/** Runs the exported `main(argv)` of a TypeScript file. */
export function launch(file: URL, argv: readonly string[]): Promise<void>;

/** What a TypeScript file exports, built into one file first. */
export function load(file: URL): Promise<unknown>;

/** A TypeScript file with all that it imports, built into one file; the caller removes the folder. */
export function bundle(file: URL): Promise<{ readonly folder: string; readonly built: URL }>;
