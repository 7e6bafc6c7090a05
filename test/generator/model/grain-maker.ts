import type { Fen } from '../../../src/core/amount/fen';
import type { Random } from '../random';
import type { AmountVersion, Grain } from './model';

const WAN_FEN = 1_000_000;

/** Makes amounts and grains whose every amount is a multiple of the model's quantum. */
export class GrainMaker {
  readonly grains: Grain[] = [];

  constructor(
    private readonly random: Random,
    private readonly quantum: Fen,
  ) {}

  /** An amount between two bounds in 万元. */
  amount(lowWan: number, highWan: number): Fen {
    const wan = lowWan + this.random.next() * (highWan - lowWan);
    return Math.max(this.quantum, this.toQuantum(wan * WAN_FEN));
  }

  /** An amount as projects have it: mostly round. */
  roundAmount(lowWan: number, highWan: number): Fen {
    const fen = this.amount(lowWan, highWan);
    const step = this.random.weighted([
      [this.quantum, 2],
      [WAN_FEN / 10, 3],
      [WAN_FEN, 5],
    ]);
    return Math.max(step, Math.round(fen / step) * step);
  }

  /** Adds a grain, with the amounts of other years and versions beside the current one. Amounts of zero are left out. */
  add(grain: Omit<Grain, 'amounts'>, current: Fen): void {
    if (current <= 0) return;
    const amounts: Record<AmountVersion, Fen> = {
      current,
      previous: this.vary(current, 0.15),
      initial: this.vary(current, 0.1),
      adjusted: this.random.chance(0.5) ? current : this.vary(current, 0),
    };
    this.grains.push({ ...grain, amounts });
  }

  /** A part of an amount, itself a multiple of the quantum. */
  part(amount: Fen, share: number): Fen {
    return Math.min(amount, this.toQuantum(amount * share));
  }

  private vary(current: Fen, newLikelihood: number): Fen {
    if (this.random.chance(newLikelihood)) return 0;
    if (this.random.chance(0.15)) return current;
    return this.toQuantum(current * (0.6 + this.random.next() * 0.9));
  }

  private toQuantum(fen: number): Fen {
    return Math.round(fen / this.quantum) * this.quantum;
  }
}
