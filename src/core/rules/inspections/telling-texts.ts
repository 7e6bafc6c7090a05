import { traitsOf, traitTable, type TraitTable } from '../../text/traits';

/** Characters without which a text has nothing to say to an inspection, as bits. */
export const Telling = {
  /** 年. */
  Year: 2,
  /** Characters of placeholders, of open choices and of instructions a template leaves behind. */
  Residue: 4,
  /** 无, 没有, 未, 不, 空, 为: that there is nothing of a kind. */
  Nothing: 8,
  Percent: 16,
} as const;

const TELLING: TraitTable = traitTable([
  ['年', Telling.Year],
  ['xX×ＸｘＸ○_＿某增升提减降占保的填删修', Telling.Residue],
  ['无没未不空为', Telling.Nothing],
  ['%％﹪', Telling.Percent],
]);

const known = new WeakMap<readonly string[], Uint16Array>();

/** Calls back for each text of a string pool that holds one of some characters. Texts are looked through once for all inspections. */
export function forTextsTelling(
  strings: readonly string[],
  telling: number,
  tell: (text: string, index: number) => void,
): void {
  const traits = traitsOfAll(strings);
  for (let index = 0; index < traits.length; index++) {
    if ((traits[index]! & telling) !== 0) tell(strings[index]!, index);
  }
}

function traitsOfAll(strings: readonly string[]): Uint16Array {
  const made = known.get(strings);
  if (made) return made;
  const traits = new Uint16Array(strings.length);
  for (let index = 0; index < traits.length; index++) traits[index] = traitsOf(strings[index]!, TELLING);
  known.set(strings, traits);
  return traits;
}
