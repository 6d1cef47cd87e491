/**
 * Printable papers: a list of them, and a preview of the chosen one. Only that one is printed, by the button
 * as well as by the browser's print command.
 */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Lesson } from '../../../scenario/lesson/load-lesson.ts';
import { announce } from '../../shell/announce.ts';
import { insist } from '../../shell/fetching.ts';
import { adoptStyle } from '../../shell/late-style.ts';
import { WithLateWords } from '../../shell/late-words.tsx';
import { Coming } from '../../shell/lazy.tsx';
import { useLesson } from '../../shell/ports.ts';
import { usePresent } from '../../shell/present.ts';
import { usePress } from '../../shell/use-keys.ts';
import { useWords } from '../../shell/words.ts';
import { OnSheets } from './flow.tsx';
import { FORMATS, type Format, usualFormat } from './format.ts';
import { usePageSize } from './page-size.ts';
import css from './paper.css?inline';
import { DebriefRow, PaperRow } from './paper-row.tsx';
import { useAtlas } from './papers/use-atlas.ts';
import { printables } from './papers.tsx';
import { Preview } from './preview.tsx';
import sheetCss from './sheet.css?inline';

adoptStyle(css);
adoptStyle(sheetCss);

export function PaperPage(): JSX.Element {
  const fetchLesson = useLesson();
  const [lesson, setLesson] = useState<Lesson | null>(null);
  useEffect(() => {
    void insist(fetchLesson).then(setLesson);
  }, [fetchLesson]);
  if (lesson === null) return <Coming />;
  return (
    <WithLateWords>
      <WithLateWords of="background">
        <Papers lesson={lesson} />
      </WithLateWords>
    </WithLateWords>
  );
}

function Papers({ lesson }: { lesson: Lesson }): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const atlas = useAtlas();
  const [format, setFormat] = useState<Format>(() => usualFormat(navigator.languages));
  const all = useMemo(() => printables(words, present, lesson.paper), [words, present, lesson]);
  const [chosen, setChosen] = useState(all[0]?.id);
  const paper = all.find(({ id }) => id === chosen) ?? all[0];
  /** The paper to print as soon as it is laid out. */
  const [wanted, setWanted] = useState<string | null>(null);
  /** Number of sheets of the chosen paper; null while it is being laid out. */
  const [sheets, setSheets] = useState<number | null>(null);
  const content = useMemo(() => paper?.content(format, atlas) ?? null, [paper, format, atlas]);
  usePageSize(format, paper?.wide ?? false);
  useEffect(() => {
    if (wanted === null || wanted !== paper?.id || sheets === null) return;
    setWanted(null);
    void document.fonts.ready.then(() => window.print());
  }, [wanted, paper, sheets]);
  // Announces to screen readers which paper is shown.
  const told = useRef(paper?.id);
  useEffect(() => {
    if (sheets === null || paper === undefined || told.current === paper.id) return;
    told.current = paper.id;
    announce(
      words.say('paper-laid', { paper: paper.title, sheets: words.say('paper-sheets', { count: sheets }) }),
    );
  }, [words, paper, sheets]);
  const turnTo = (id: string): void => {
    if (id === paper?.id) return;
    setSheets(null);
    setChosen(id);
  };
  const print = (id: string): void => {
    turnTo(id);
    setWanted(id);
  };
  usePress((key) => {
    if (key !== 'p' || paper === undefined) return false;
    print(paper.id);
    return true;
  }, 'class');
  return (
    <div class="print-page">
      <div class="papers-list">
        <fieldset class="papers-format">
          <legend>{words.say('paper-size')}</legend>
          {FORMATS.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="paper-size"
                checked={one === format}
                onChange={() => {
                  setSheets(null);
                  setFormat(one);
                }}
              />
              {words.say(`paper-size-${one}`)}
            </label>
          ))}
        </fieldset>
        <ul aria-label={words.say('paper-list')}>
          {all.map((one) => (
            <PaperRow key={one.id} paper={one} lies={one === paper} turnTo={turnTo} print={print} />
          ))}
          <DebriefRow />
        </ul>
      </div>
      {paper !== undefined && (
        <Preview paper={paper} format={format} sheets={sheets} print={print}>
          {content === null ? (
            <Coming />
          ) : (
            <OnSheets
              key={`${paper.id}/${words.language}`}
              title={paper.title}
              content={content}
              format={format}
              wide={paper.wide}
              onLaid={setSheets}
            />
          )}
        </Preview>
      )}
    </div>
  );
}
