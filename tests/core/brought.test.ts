// A leader asks its friends itself and brings them; several requests in one sitting; a third; a door. Rules
// L11, R15-R18, H11, D7, P12.
import { describe, expect, test } from 'vitest';
import { act } from '../../src/core/acts.ts';
import { answerInTheEvening, answerNote, replyDue } from '../../src/core/due-answers.ts';
import { mayReceive } from '../../src/core/may-persuade.ts';
import { packetFor } from '../../src/core/permission.ts';
import { beginPoll, carriedTo, closePolls, delayPoll } from '../../src/core/poll.ts';
import { decide } from '../../src/core/reply.ts';
import { builderAt, madeUp, placed } from './made-up.ts';

const BRINGS = { days: 6, invites: { BET: { days: 4 }, GAM: { days: 5, inTheEvening: true } } };
const CIRCLE = { text: {}, circle: ['BET', 'GAM'] };

describe('R16: friends are asked', () => {
  const world = madeUp({ ALF: { brings: BRINGS }, BET: { pledge: 5 }, GAM: { pledge: -20 } });

  test('by one that has to name their chairs a second time, once, and not where all of them have had notes', () => {
    const due = (before: typeof CIRCLE | null, now: typeof CIRCLE | null, invited = false): number | null => {
      const road = invited ? 'noted' : 'outside';
      const builder = builderAt(
        world,
        { day: 10 },
        { ALF: { road: 'countered' }, BET: { road }, GAM: { road } },
      );
      beginPoll(builder, 'ALF', before, now);
      return builder.standing('ALF').pollDue;
    };
    expect(due(null, CIRCLE)).toBeNull();
    expect(due(CIRCLE, null)).toBeNull();
    expect(due(CIRCLE, CIRCLE)).toBe(16);
    expect(due(CIRCLE, CIRCLE, true)).toBeNull();
  });

  test('who is ready is in contact and brought; who is not, is told of and no more', () => {
    const builder = builderAt(world, { day: 16 }, { ALF: { road: 'countered', pollDue: 16, wish: CIRCLE } });
    closePolls(builder);
    expect(builder.standing('BET')).toMatchObject({ contact: 16, broughtBy: 'ALF', road: 'outside' });
    expect(builder.standing('GAM')).toMatchObject({ contact: null, broughtBy: null });
    expect(builder.standing('ALF')).toMatchObject({ pollDue: null, polled: 16 });
    expect(
      builder.cables.flatMap((cable) => (cable.is === 'polled' ? [[cable.power, cable.ready]] : [])),
    ).toEqual([
      ['BET', true],
      ['GAM', false],
    ]);
    beginPoll(builder, 'ALF', CIRCLE, CIRCLE);
    expect(builder.standing('ALF').pollDue).toBeNull();
  });

  test('each weighs the text as if the leader and all whom it brings were at the table, and misses none of them', () => {
    const linkage = { ALF: 2, GAM: 3 };
    const absent = { ALF: 7, GAM: 7 };
    const near = madeUp({ ALF: { brings: BRINGS }, BET: { pledge: 5, linkage, absent } });
    const builder = builderAt(near, { day: 16 }, { ALF: { road: 'countered', pollDue: 16, wish: CIRCLE } });
    closePolls(builder);
    const [asked] = builder.cables.filter((cable) => cable.is === 'polled' && cable.power === 'BET');
    const told =
      asked?.is === 'polled' ? asked.ledger.terms.map(({ name, about }) => `${name} ${about}`) : [];
    expect(told).toEqual(expect.arrayContaining(['beside ALF', 'beside GAM']));
    expect(told.filter((term) => term.startsWith('without'))).toEqual([]);
  });

  test('S4: what makes them take their time counts before they are asked and while they are', () => {
    const before = builderAt(world, { day: 10 }, { ALF: { road: 'countered' } });
    delayPoll(before, 'ALF', 3);
    beginPoll(before, 'ALF', CIRCLE, CIRCLE);
    expect(before.standing('ALF').pollDue).toBe(19);
    const during = builderAt(
      world,
      { day: 10 },
      { ALF: { road: 'considering', pollDue: 16, replyDue: 16, replyExpected: 17 } },
    );
    delayPoll(during, 'ALF', 3);
    expect(during.standing('ALF')).toMatchObject({ pollDue: 19, replyDue: 19, replyExpected: 19 });
  });
});

describe('R17: until they have answered the leader answers nobody', () => {
  const world = madeUp({ ALF: { brings: BRINGS } });

  test('a note that is sent meanwhile is answered on that day at the earliest', () => {
    const builder = builderAt(
      world,
      { day: 10 },
      { ALF: { road: 'countered', contact: 0, formalReplies: 1, pollDue: 90 } },
    );
    expect(replyDue(builder, 'ALF')).toBe(90);
  });

  test('and on that day one that it has in hand; one on its way waits for its own', () => {
    const at = (arrives: number | null) => {
      const standing = {
        road: 'considering',
        pollDue: 16,
        replyDue: 30,
        replyExpected: 30,
        arrives,
      } as const;
      const builder = builderAt(world, { day: 16 }, { ALF: standing });
      closePolls(builder);
      return builder.standing('ALF').replyDue;
    };
    expect(at(null)).toBe(16);
    expect(at(17)).toBe(30);
  });
});

describe('R18: a note to the leader carries the invitations', () => {
  const world = madeUp({ ALF: { brings: BRINGS } });
  const ready = { broughtBy: 'ALF', contact: 3 } as const;

  test('of those who are ready, have had no note and have permission to sit', () => {
    const mandate = { ...placed(world).mandate, circle: ['ALF', 'BET'] };
    const carried = (circle: string[]) =>
      carriedTo(world, placed(world, { mandate: { ...mandate, circle } }, { BET: ready, GAM: ready }), 'ALF');
    expect(carried(['ALF', 'BET'])).toEqual(['BET']);
    expect(carried(['ALF', 'BET', 'GAM'])).toEqual(['BET', 'GAM']);
    expect(carriedTo(world, placed(world, { mandate }, { BET: { ...ready, road: 'noted' } }), 'ALF')).toEqual(
      [],
    );
  });

  test('for no more attention; they answer after the days of the leader’s data, in the evening where it says so', () => {
    const mandate = { ...placed(world).mandate, circle: ['ALF', 'BET', 'GAM'] };
    const builder = builderAt(
      world,
      { day: 20, mandate, attention: 3 },
      { ALF: { road: 'countered', contact: 0, formalReplies: 2 }, BET: ready, GAM: ready },
    );
    act(builder, { do: 'note', power: 'ALF' });
    expect(builder.position.attention).toBe(2);
    expect(builder.standing('BET')).toMatchObject({ road: 'invited', replyDue: 24 });
    expect(builder.standing('GAM')).toMatchObject({ road: 'invited', replyDue: 25 });
    const notes = builder.cables.flatMap((cable) =>
      cable.is === 'noteSent' ? [[cable.power, cable.by]] : [],
    );
    expect(notes).toEqual([
      ['ALF', undefined],
      ['BET', 'ALF'],
      ['GAM', 'ALF'],
    ]);
    const evening = builderAt(
      world,
      { day: 25 },
      {
        BET: { ...ready, road: 'considering', replyDue: 25 },
        GAM: { ...ready, road: 'considering', replyDue: 25 },
      },
    );
    answerInTheEvening(evening);
    expect(
      evening.cables.flatMap((cable) => (cable.is === 'replied' ? [[cable.from, cable.evening]] : [])),
    ).toEqual([['GAM', true]]);
  });
});

describe('H11: one sitting', () => {
  const world = madeUp({ ALF: { brings: BRINGS } });

  test('puts what is asked and not allowed, each thing once, wordings before chairs, with what the friends ask', () => {
    const position = placed(
      world,
      {},
      {
        ALF: { road: 'countered', wish: { text: { aim: 'talks' }, circle: ['GAM'] } },
        BET: { broughtBy: 'ALF', wish: { text: { form: 'joint', aim: 'talks' }, circle: [] } },
      },
    );
    const { mandate } = position;
    const bare = {
      ...position,
      mandate: { ...mandate, circle: [], options: { ...mandate.options, aim: [], form: [] } },
    };
    const keys = packetFor(world, bare, 'ALF').map((one) =>
      one.kind === 'chair' ? one.power : `${one.clause}=${one.option}`,
    );
    expect(keys).toEqual(['aim=talks', 'form=joint', 'GAM']);
  });

  test('is judged by how things stand when it begins, and paid as if one were asked after the other', () => {
    const wish = { text: { aim: 'talks' }, circle: ['GAM'] };
    const builder = builderAt(world, { attention: 3 }, { ALF: { road: 'countered', wish } });
    const { mandate } = builder.position;
    builder.set({ mandate: { ...mandate, circle: [], options: { ...mandate.options, aim: ['peace'] } } });
    act(builder, { do: 'ask', for: 'ALF' });
    const asked = builder.cables.flatMap((cable) => (cable.is === 'asked' ? [cable.ledger] : []));
    expect(asked).toHaveLength(2);
    const confidence = asked.map(({ terms }) => terms.find(({ name }) => name === 'confidence')?.amount);
    expect(confidence[0]).toBe(confidence[1]);
    expect(builder.position).toMatchObject({ requests: 2, attention: 2 });
  });
});

test('D7: a second stroke on the same day takes no attention', () => {
  const builder = builderAt(madeUp(), { attention: 3, day: 4 }, { ALF: { road: 'noted', contact: 0 } });
  act(builder, { do: 'draft', clause: 'aim', option: 'talks' });
  act(builder, { do: 'draft', clause: 'form', option: 'joint' });
  expect(builder.position.attention).toBe(2);
  builder.set({ day: 5 });
  act(builder, { do: 'draft', clause: 'form', option: 'each' });
  expect(builder.position.attention).toBe(1);
});

describe('R15: a third', () => {
  const typed = {
    ALF: { pledge: 6, premium: 3, types: [{ id: 'plain', historical: true, third: { BET: 5 } }] },
  };

  test('agrees in principle where the offer would do but for that, and names nothing', () => {
    const world = madeUp(typed);
    const alone = decide(world, placed(world, {}, { ALF: { road: 'considering', contact: 0 } }), 'ALF');
    expect(alone.answer).toBe('agreed');
    const beside = placed(world, {}, { ALF: { road: 'considering', contact: 0 }, BET: { road: 'invited' } });
    const decision = decide(world, beside, 'ALF');
    expect(decision).toMatchObject({ answer: 'in-principle', wish: null });
    expect(decision.ledger.terms).toContainEqual({ name: 'third', amount: -500, about: 'BET' });
    const builder = builderAt(
      world,
      {},
      { ALF: { road: 'considering', contact: 0 }, BET: { road: 'invited' } },
    );
    answerNote(builder, 'ALF');
    expect(builder.standing('ALF')).toMatchObject({ road: 'noted', refusals: 0, evidence: {} });
  });
});

test('P12: who has no envoy here yet cannot be received before that day', () => {
  const world = madeUp({ ALF: { door: { from: '1929-02-10', by: 'BET' } } });
  const opens = world.opensOn.ALF ?? 0;
  expect(mayReceive(world, placed(world, { day: opens - 1 }), 'ALF')).toMatchObject({
    code: 'no-envoy',
    from: '1929-02-10',
  });
  expect(mayReceive(world, placed(world, { day: opens }), 'ALF')).toBeNull();
  expect(mayReceive(world, placed(world, { day: opens - 1 }), 'BET')).toBeNull();
});
