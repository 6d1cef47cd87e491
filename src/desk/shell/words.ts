/** The words of the page's language. A component that uses them is rendered again when the language changes. */
import type { Words } from '../../strings/fluent.ts';
import type { PageLanguage } from '../settings/language.ts';
import { stateContext } from './state-context.ts';

export const [LanguageContext, useLanguage] = stateContext<PageLanguage>();

export const useWords = (): Words => useLanguage().words.value;
