/** P10: what an audience would bring in trust, and where that trust counts today. */
import type { PowerView } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { audienceTrust, spanOf } from '../../strings/may-move.ts';
import { hasChamber } from '../dossier/chambers.ts';
import type { Present } from '../shell/present.ts';
import { marginOfTrust } from './chamber-stakes.ts';
import type { Stake } from './public-stakes.ts';

/** What an audience brings in trust: one amount for each that the hidden types which it may have would make of it. */
export function receiving(present: Present, words: Words, id: PowerId): Stake | null {
  const { world, moments } = present.timeline.value;
  const { powers, signed } = present.view.value;
  const partner = world.scenario.partners.find((one) => one.id === id);
  const power = powers.find((one) => one.id === id);
  if (partner === undefined || power === undefined) return null;
  const cables = moments.flatMap((moment) => moment.cables);
  const times = cables.filter((cable) => cable.is === 'received' && cable.power === id).length;
  const usual = world.scenario.rules.audience.trust[times] ?? 0;
  const amounts = signed === null ? [usual] : audienceTrust(partner, usual, power.type);
  const changesNothing = amounts.every((amount) => amount === 0);
  const counts = signed === null ? 'ledger' : countsIn(present, power);
  const text = changesNothing
    ? words.say('stake-audience-none')
    : words.say('stake-audience', {
        trust: spanOf(words, amounts),
        open: amounts.length > 1 ? 1 : 0,
        counts,
        room: counts === 'margin' ? marginOfTrust(present, words, id, amounts) : '',
      });
  return { text, grave: false };
}

/** Where its trust counts after the signature: in its chamber's vote, in how long the text lasts, or in what it decides. */
function countsIn(present: Present, { id, bill, handsIn, road }: PowerView): string {
  if (bill !== null && hasChamber(present.timeline.value.world, id)) return 'margin';
  return handsIn !== null || ['deposited', 'acceded', 'bound'].includes(road) ? 'bound' : 'ledger';
}
