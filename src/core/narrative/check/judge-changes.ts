import { percentText } from '../../amount/quotient-text';
import type { ZeroBase } from '../../amount/zero-base';
import { quoteOf } from '../text/clean-text';
import type { Claim, DirectedFigure } from '../reading/claim';
import type { Figures } from './claim-figures';
import type { FaultKind, NarrativeFault } from './fault';
import { isUnitSlip, unitFault, type JudgedAmount } from './judge-amounts';
import { baseFault, basesOf, writtenOf } from './judge-bases';
import { correctedChange } from './corrected-change';
import { oppositeWord } from './opposite-words';
import { combinedBounds, comparePercent, type Bounds } from './quotient';
import { asCompared, bounds, statedOf, type Stated } from './stated';

/** How the change and rate of a claim stand. */
export interface JudgedChange {
  readonly changeChecked: boolean;
  readonly rateChecked: boolean;
  readonly baseChecked: boolean;
  readonly fault: { readonly of: 'change' | 'rate' | 'base'; readonly fault: NarrativeFault } | null;
}

/** Works a change and its rate out again: from what is compared with where that is known, else from each other. */
export function judgeChange(claim: Claim, amount: JudgedAmount, figures: Figures): JudgedChange {
  const { change, rate } = claim;
  const { bases, possible } = basesOf(claim, figures);
  const wrongBase = baseFault(claim, figures);
  if (wrongBase) return { ...NOT_CHECKED, baseChecked: true, fault: { of: 'base', fault: wrongBase } };
  const difference = change && statedOf(change.figure);
  const values = amount.values.flatMap((value) => asCompared(value, writtenOf(claim)));
  const judge = new ChangeJudge(claim, values, bases, figures.zeroBase);
  if (change && difference) {
    const signed = { ...difference, fen: difference.fen * change.direction };
    const currents = [...values, ...amount.possible];
    const holds = possible.filter((base) => currents.some((now) => isDifference(now, base, signed)));
    if (holds.length > 0)
      return new ChangeJudge(claim, currents, holds, figures.zeroBase).againstBase(change, signed);
    if (bases.length > 0 && values.length > 0) return judge.againstBase(change, signed);
    return judge.amongThemselves(change, signed);
  }
  if (rate && bases.length > 0 && values.length > 0) return judge.rateAlone(rate);
  return NOT_CHECKED;
}

const NOT_CHECKED: JudgedChange = {
  changeChecked: false,
  rateChecked: false,
  baseChecked: false,
  fault: null,
};

class ChangeJudge {
  constructor(
    private readonly claim: Claim,
    private readonly currents: readonly Stated[],
    private readonly bases: readonly Stated[],
    private readonly zeroBase: ZeroBase,
  ) {}

  againstBase(change: DirectedFigure, signed: Stated): JudgedChange {
    const { rate } = this.claim;
    const pairs = this.currents.flatMap((current) => this.bases.map((base) => ({ current, base })));
    const holds = pairs.find((pair) => isDifference(pair.current, pair.base, signed));
    if (!holds) return this.wrongChange(change, signed, pairs[0]!);
    const fault = rate && this.rateFault(rate, [signed], [holds.base], change);
    return checked(rate, fault && { of: 'rate', fault });
  }

  /** Where nothing is known of last year: this year less the change is what the rate is of. */
  amongThemselves(change: DirectedFigure, signed: Stated): JudgedChange {
    const { rate } = this.claim;
    if (!rate) return NOT_CHECKED;
    if (this.currents.length === 0) {
      const turned = this.turnedFault(change, rate, signed);
      return { ...NOT_CHECKED, fault: turned };
    }
    const fault = this.turnedFault(change, rate, signed) ?? this.recoveredFault(change, rate, signed);
    return checked(rate, fault);
  }

  rateAlone(rate: DirectedFigure): JudgedChange {
    const [current] = this.currents;
    const [base] = this.bases;
    const changes = this.currents.flatMap((one) => this.bases.map((other) => difference(one, other)));
    const fen = current!.fen - base!.fen;
    const expected = fen < 0 ? -1 : 1;
    const fault =
      fen !== 0 &&
      rate.direction !== expected &&
      changes.every((one) => Math.sign(one.fen) !== rate.direction)
        ? this.directionFault(rate)
        : this.rateFault(rate, changes, this.bases, rate);
    return {
      changeChecked: false,
      rateChecked: true,
      baseChecked: true,
      fault: fault && { of: 'rate', fault },
    };
  }

  private wrongChange(
    change: DirectedFigure,
    signed: Stated,
    { current, base }: { current: Stated; base: Stated },
  ): JudgedChange {
    const turned = { ...signed, fen: -signed.fen };
    const fault = isDifference(current, base, turned)
      ? this.directionFault(change)
      : isUnitSlip((other) => isDifference(current, base, other), signed)
        ? unitFault(this.claim.paragraph, change.figure, { ...signed, fen: Math.abs(signed.fen) }, null)
        : this.changeFault(change, signed, current.fen - base.fen);
    return checked(this.claim.rate, { of: 'change', fault });
  }

  /** 增加 beside 下降: the word is wrong that the figures do not bear out. */
  private turnedFault(change: DirectedFigure, rate: DirectedFigure, signed: Stated): JudgedChange['fault'] {
    if (change.direction === rate.direction || signed.fen === 0 || Number(rate.figure.decimal) === 0)
      return null;
    const asChange = this.currents.some((current) => this.verdict(rate, current, signed) === 'right');
    const asRate = this.currents.some(
      (current) => this.verdict(rate, current, { ...signed, fen: -signed.fen }) === 'right',
    );
    return asRate && !asChange
      ? { of: 'change', fault: this.directionFault(change) }
      : { of: 'rate', fault: this.directionFault(rate) };
  }

  private recoveredFault(
    change: DirectedFigure,
    rate: DirectedFigure,
    signed: Stated,
  ): JudgedChange['fault'] {
    const verdicts = this.currents.map((current) => this.verdict(rate, current, signed));
    if (verdicts.includes('right')) return null;
    const holds = (other: Stated): boolean =>
      this.currents.some((current) => this.verdict(rate, current, other) === 'right');
    if (isUnitSlip(holds, signed)) {
      const stated = { ...signed, fen: Math.abs(signed.fen) };
      return { of: 'change', fault: unitFault(this.claim.paragraph, change.figure, stated, null) };
    }
    if (verdicts.includes('truncated'))
      return { of: 'rate', fault: this.percentFault(rate, 'rate-truncated', signed) };
    if (holds({ ...signed, fen: -signed.fen }))
      return { of: 'change', fault: this.directionFault(change, rate) };
    return { of: 'rate', fault: this.percentFault(rate, 'rate', signed) };
  }

  private verdict(rate: DirectedFigure, current: Stated, signed: Stated): ReturnType<typeof comparePercent> {
    const base = baseBounds(current, signed);
    return base[1] < 0 ? 'wrong' : comparePercent(rate.figure, bounds(signed), base, this.zeroBase);
  }

  private percentFault(
    rate: DirectedFigure,
    kind: 'rate' | 'rate-truncated',
    signed: Stated,
  ): NarrativeFault {
    return this.ratePrinted(rate, kind, signed.fen, this.currents[0]!.fen - signed.fen);
  }

  private rateFault(
    rate: DirectedFigure,
    changes: readonly Stated[],
    bases: readonly Stated[],
    change: DirectedFigure,
  ): NarrativeFault | null {
    if (rate.direction !== change.direction && changes[0]!.fen !== 0 && Number(rate.figure.decimal) !== 0) {
      return this.directionFault(rate);
    }
    const verdicts = changes.flatMap((one) =>
      bases.map((base) => {
        // Whoever wrote the sentence may have divided by last year's figure as the sentence would print it.
        const asWritten = { ...base, quantum: Math.max(base.quantum, one.quantum) };
        return comparePercent(rate.figure, bounds(one), bounds(asWritten), this.zeroBase);
      }),
    );
    if (verdicts.includes('right')) return null;
    const kind = verdicts.includes('truncated') ? 'rate-truncated' : 'rate';
    return this.ratePrinted(rate, kind, changes[0]!.fen, bases[0]!.fen);
  }

  private ratePrinted(
    rate: DirectedFigure,
    kind: 'rate' | 'rate-truncated',
    part: number,
    base: number,
  ): NarrativeFault {
    const right =
      base === 0
        ? part === 0
          ? '0%'
          : '100%'
        : `${percentText(Math.abs(part), Math.abs(base), rate.figure.decimals)}%`;
    return this.fault(kind, kind === 'rate' ? 'error' : 'warning', rate.figure, right);
  }

  private changeFault(change: DirectedFigure, signed: Stated, fen: number): NarrativeFault {
    const corrected = correctedChange(change, this.claim.paragraph.words, signed, fen);
    return { ...this.fault('change', 'error', corrected.wrong, corrected.right), ...corrected };
  }

  /** The word with its figure, and the word beside the rate where that is as wrong. */
  private directionFault(wrong: DirectedFigure, also?: DirectedFigure): NarrativeFault {
    const turned = also && also.direction === wrong.direction ? [wrong, also] : [wrong];
    const { words } = this.claim.paragraph;
    const end = turned.at(-1)!.figure.end;
    const right = turned.map(({ word, direction }, index) => {
      const behind = quoteOf(words, word.end, turned[index + 1]?.word.start ?? end);
      return oppositeWord(words.text.slice(word.start, word.end), direction) + behind;
    });
    return this.fault('direction', 'error', { start: wrong.word.start, end }, right.join(''));
  }

  private fault(
    kind: FaultKind,
    severity: NarrativeFault['severity'],
    { start, end }: { start: number; end: number },
    right: string,
  ): NarrativeFault {
    const { paragraph } = this.claim;
    return {
      kind,
      severity,
      paragraph,
      wrong: { start, end },
      right,
      isCertain: kind !== 'rate' || this.bases.length > 0,
      published: null,
      expected: null,
      source: null,
    };
  }
}

function checked(rate: DirectedFigure | null, fault: JudgedChange['fault']): JudgedChange {
  return { changeChecked: true, rateChecked: rate !== null, baseChecked: true, fault };
}

function difference(current: Stated, base: Stated): Stated {
  return { ...current, fen: current.fen - base.fen, quantum: Math.max(current.quantum, base.quantum) };
}

/** Last year recovered as this year less the change. */
function baseBounds(current: Stated, signed: Stated): Bounds {
  return current.fen === signed.fen
    ? [0, current.quantum / 2 + signed.quantum / 2]
    : combinedBounds(current, signed, -1);
}

function isDifference(current: Stated, base: Stated, signed: Stated): boolean {
  const slack = [current, base, signed].reduce(
    (sum, { quantum }) => sum + (quantum > 1 ? quantum / 2 : 0),
    0,
  );
  return Math.abs(current.fen - base.fen - signed.fen) <= slack;
}
