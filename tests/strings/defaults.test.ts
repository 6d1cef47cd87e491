// What the program says by default fits any scenario: the affair of one is in that scenario's own words, which replace the
// program's.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { programFiles } from '../../src/build/scenarios.ts';

/** Names and things of one affair, in every case. */
const OF_ONE_AFFAIR: Readonly<Record<string, RegExp>> = {
  en: /Litvinov|Moscow|Commissar|Politburo|Soviet|Warsaw|Polish|Poland|Romania|League|Geneva|Treaty Series|\bwinter\b|Paris|Washington|western|Eastern|[Tt]he Protocol|1929/,
  pl: /Litwinow|Moskw|Komisari|Biur[oaem]|sowiec|Warszaw|Lig[aięo]\b|Genew|Zbior|\bzim[aęyo]\b|[Pp]arysk|Waszyngt|zachodni|Wschodni|\bProtok|1929/,
  ru: /Литвинов|Москв|Наркомат|Политбюро|Советск|Варшав|Лиг[аеиу](?!\p{L})|Женев|Сборник|(?<!\p{L})зим[аеуы](?!\p{L})|Парижск|Вашингтон|западн|Восточн|(?<!\p{L})Протокол|1929/u,
};

/** The map is the same for every scenario: the atlas of one year, with its towns and what later years did to frontiers. */
const ATLAS = /[\\/]desk[\\/]map[\\/]/;

describe.each(Object.entries(OF_ONE_AFFAIR))('%s', (language, names) => {
  test('no message of the program names anything of one affair', () => {
    const found = programFiles(language)
      .filter((path) => !ATLAS.test(path))
      .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
      .filter((line) => !line.startsWith('#') && names.test(line));
    expect(found).toEqual([]);
  });
});
