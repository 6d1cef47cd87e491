// What the player's seat reads at each moment, and a deal that differs by one hidden type: helpers for the
// laws of secrecy.
import { latest, type Timeline } from '../../src/chronicle/timeline.ts';
import { contradicts } from '../../src/core/exposure.ts';
import { type Game, positionOf, worldOf } from '../../src/core/game.ts';
import { readCable } from '../../src/core/seen.ts';
import { preambleOf, type View, view } from '../../src/core/view.ts';
import { chamberSeen } from '../../src/core/view-chamber.ts';
import {
  permissionFor,
  permissionsInTurn,
  shownOnceMore,
  sittingFor,
} from '../../src/core/view-permission.ts';
import {
  advice,
  afterNaming,
  afterPublication,
  afterRegistration,
  afterReport,
  demandsIn,
  earlyRatification,
  endings,
  nearest,
  possible,
  whoStays,
  wouldBeWithheld,
  wouldRecall,
} from '../../src/core/view-what-if.ts';
import { wordingSeen } from '../../src/core/view-wording.ts';
import type { World } from '../../src/core/world.ts';
import { worldOf as scenarioWorld } from '../tools.ts';

/** Everything that the player's seat can read at one moment. */
export function desk(game: Game): unknown {
  const world = worldOf(game);
  const wordings = world.clauses.flatMap((clause) =>
    clause.options.map((option) => ({ kind: 'option', clause: clause.id, option: option.id }) as const),
  );
  const seen = view(game, 'player');
  const chairs = world.partners.map((power) => ({ kind: 'chair', power }) as const);
  const asked = possible(game);
  return {
    view: seen,
    possible: asked,
    advice: advice(game),
    endings: endings(game),
    preamble: preambleOf(game),
    permissions: [
      ...wordings.map((wording) => permissionFor(game, wording)),
      ...chairs.map((chair) => permissionFor(game, chair)),
      permissionsInTurn(game, chairs),
    ],
    sittings: world.partners.map((power) => [sittingFor(game, power), wouldBeWithheld(game, [power])]),
    evidence: seen.powers.map(({ id, wish }) =>
      wish === null ? [] : demandsIn(wish).map((demand) => shownOnceMore(game, demand, id, 'note')),
    ),
    after: {
      report: afterReport(game),
      registration: afterRegistration(game),
      ratification: earlyRatification(game),
      publication: afterPublication(game),
      naming: afterNaming(game),
    },
    stays: whoStays(game),
    recalls: asked.filter(({ command, refusal }) => refusal === null && wouldRecall(game, command)),
    chambers: world.partners.map((power) => chamberSeen(game, 'player', power)),
    minds: world.partners.map((power) => nearest(game, 'player', power)),
    wordings: wordings.map(({ clause, option }) => wordingSeen(game, seen, clause, option)),
    warnings: world.partners.map((power) => contradicts(world, positionOf(game), power)),
  };
}

/** The same world with one power's hidden type replaced by another of its types. */
export function swapped(seed: number, power: string, turn: number): World {
  const world = scenarioWorld('moscow-1929', seed);
  const other = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((one) =>
    scenarioWorld('moscow-1929', seed + one * (turn + 1)),
  );
  const found = other.find((one) => one.profiles[power]?.type.id !== world.profiles[power]?.type.id);
  const profile = found?.profiles[power];
  return profile ? { ...world, profiles: { ...world.profiles, [power]: profile } } : world;
}

/** The desk as text: comparing two texts is far faster than comparing two desks field by field. */
export function deskText(game: Game): string {
  const { view: seenView, ...rest } = desk(game) as { view: View };
  return JSON.stringify([{ ...seenView, verbs: [...seenView.verbs] }, rest]);
}

/** What the player reads at the last moment: what was reported, and the whole desk. */
export function read(timeline: Timeline): string {
  const { game, cables } = latest(timeline);
  const told = cables.map((cable) => readCable(game, 'player', cable));
  return `${JSON.stringify(told)}\n${deskText(game)}`;
}
