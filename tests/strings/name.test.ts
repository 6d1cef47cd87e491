import { describe, expect, it } from 'vitest';
import { makeWords } from '../../src/strings/fluent.ts';
import { names, plainNames, power, voiceOf } from '../../src/strings/power-names.ts';

const POLISH = `
power-POL = Polska
    .the = Polska
    .capital = Warszawa
    .voice = Warszawa
    .gen = Polski
    .dat = Polsce
    .voice-gen = Warszawy
    .voice-gender = f
    .gender = f
power-LTU = Litwa
    .the = Litwa
    .capital = Kowno
    .voice = Kowno
    .gen = Litwy
    .capital-gen = Kowna
    .capital-gender = n
power-SOV = Związek Radziecki
    .the = Związek Radziecki
    .the-gen = Związku Radzieckiego
    .gen = Sowietów
    .capital = Moskwa
    .voice = Kreml
    .capital-gen = Moskwy
chamber = izba
    .gen = izby

note = Nota do { CASE($power, "gen") }
plain = { $power }: { $voice }
of-voice = Telegramy { CASE($voice, "gen") }
to-all = Zaproszenie dla { CASE($powers, "gen") }
chamber-of = Kuluary { CASE($chamber, "gen") }
agreed = { $voice } { GENDER($voice) ->
    [f] zgodziła się
    [n] zgodziło się
    [pl] zgodzili się
   *[m] zgodził się
}
all-agreed = { GENDER($powers) ->
    [pl] zgodzili się
    [f] zgodziła się
   *[m] zgodził się
}
by-word = dla { CASE($who, "gen") }
`;

const words = makeWords('pl', [POLISH]);

describe('a name in a language that declines', () => {
  it('prints as it stands where no case is asked for', () => {
    expect(words.say('plain', power(words, 'POL'))).toBe('Polska: Warszawa');
  });

  it('is put in the case that the sentence asks for', () => {
    expect(words.say('of-voice', power(words, 'POL'))).toBe('Telegramy Warszawy');
  });

  it('with its article declines like the plain one, unless its own form is given', () => {
    expect(words.say('note', power(words, 'POL'))).toBe('Nota do Polski');
    expect(words.say('note', power(words, 'SOV'))).toBe('Nota do Związku Radzieckiego');
  });

  it('as a voice declines like the capital of the same name, and not like another', () => {
    expect(words.say('of-voice', power(words, 'LTU'))).toBe('Telegramy Kowna');
    expect(words.say('of-voice', power(words, 'SOV'))).toBe('Telegramy Kreml');
  });

  it('declines one by one in a list', () => {
    expect(words.say('to-all', { powers: names(words, ['POL', 'LTU', 'SOV']) })).toBe(
      'Zaproszenie dla Polski, Litwy i Związku Radzieckiego',
    );
  });

  it('governs the verb by its gender, and several by the plural', () => {
    expect(words.say('agreed', { voice: voiceOf(words, 'POL') })).toBe('Warszawa zgodziła się');
    expect(words.say('agreed', { voice: voiceOf(words, 'LTU') })).toBe('Kowno zgodziło się');
    expect(words.say('agreed', { voice: voiceOf(words, 'SOV') })).toBe('Kreml zgodził się');
    expect(words.say('all-agreed', { powers: plainNames(words, 'POL', 'LTU') })).toBe('zgodzili się');
    expect(words.say('all-agreed', { powers: plainNames(words, 'POL') })).toBe('zgodziła się');
  });

  it('stands in the nominative where its case is not known', () => {
    const poor = makeWords('pl', [
      'power-X = Xland\n    .the = Xland\nnote = Nota do { CASE($power, "gen") }',
    ]);
    expect(poor.say('note', power(poor, 'X'))).toBe('Nota do Xland');
  });

  it('serves with the words of the ports where the scenario gives its chamber no name', () => {
    expect(words.say('chamber-of', power(words, 'POL'))).toBe('Kuluary izby');
  });

  it('may be a mere word too, which no case changes', () => {
    expect(words.say('by-word', { who: 'nikogo' })).toBe('dla nikogo');
  });
});
