/** The glossary as a page of the sheet for a class. */
export { Glossary as GlossaryPage } from './glossary.tsx';
