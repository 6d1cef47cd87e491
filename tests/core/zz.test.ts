import { test } from 'vitest';
import { readFileSync } from 'node:fs';
import { play } from '../../src/chronicle/play.ts';
import { tapeOf } from '../../src/chronicle/timeline.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { iso } from '../../src/core/world.ts';
import { commandsIn, worldOf } from '../tools.ts';
test('x', () => {
  const W = worldOf('moscow-1929');
  const text = readFileSync(process.env.DESP ?? 'scenarios/moscow-1929/history.despatch','utf8').split('\n').slice(1).join('\n');
  const { timeline, stopped } = play(W, [...commandsIn(text), { do: 'wait', until: '1929-07-24' }]);
  console.log('stopped', stopped);
  for (const c of tapeOf(timeline) as any[]) {
    const d = iso(W, c.day);
    const led = (l:any)=>`${l.total}/${l.aspiration} `+l.terms.map((t:any)=>`${t.name}${t.about?' '+t.about:''} ${t.amount}`).join(', ');
    if (c.is==='confidence') console.log(d,'conf',c.change,c.now,c.cause,c.about??'');
    else if (c.is==='asked') console.log(d,'ASK',c.demand,c.granted,led(c.ledger));
    else if (c.is==='replied') console.log(d,'REPLY',c.from,c.answer,JSON.stringify(c.wish),led(c.ledger), c.chamber?led(c.chamber):'');
    else if (c.is==='polled') console.log(d,'POLL',c.power,c.ready,JSON.stringify(c.wish),led(c.ledger));
    else if (['walkedOut','leaving','tableCalled','signed','deposited','acceded','billPassed','billPutOff','dilemma','answered','ended','adjourned','registered'].includes(c.is)) console.log(d,c.is,c.power??c.id??'',c.handsIn!==undefined?iso(W,c.handsIn):'',c.ledger?led(c.ledger):'', c.choice??'', c.powers??'');
  }
  const r = resultOf(timeline) as any;
  console.log(r.ending, r.score, JSON.stringify(r.verdict), JSON.stringify(r.powers));
});
