/** The built code of the threads: a file whose default export does one task. */
export function codeOfThreads(): Promise<URL>;
