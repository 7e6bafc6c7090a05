/**
 * Steps in the order of their key, smallest first; equal keys by the lower step.
 *
 * A binary heap filled at once: of thousands of steps only the first few are taken.
 */
export class StepQueue {
  private readonly steps: Int32Array;
  private readonly keys: Float64Array;
  private length = 0;
  private isHeap = false;

  constructor(capacity: number) {
    this.steps = new Int32Array(capacity);
    this.keys = new Float64Array(capacity);
  }

  clear(): void {
    this.length = 0;
    this.isHeap = false;
  }

  /** Adds a step; all steps are added before the first is taken. */
  add(step: number, key: number): void {
    this.steps[this.length] = step;
    this.keys[this.length++] = key;
  }

  /** Takes the first step out; −1 when none is left. */
  take(): number {
    if (this.length === 0) return -1;
    if (!this.isHeap) this.heapify();
    const first = this.steps[0]!;
    this.swap(0, --this.length);
    this.sink(0);
    return first;
  }

  private heapify(): void {
    for (let i = (this.length >> 1) - 1; i >= 0; i--) this.sink(i);
    this.isHeap = true;
  }

  private sink(from: number): void {
    for (let parent = from; ;) {
      const left = 2 * parent + 1;
      if (left >= this.length) return;
      const right = left + 1;
      const child = right < this.length && this.isBefore(right, left) ? right : left;
      if (!this.isBefore(child, parent)) return;
      this.swap(child, parent);
      parent = child;
    }
  }

  private isBefore(a: number, b: number): boolean {
    return (
      this.keys[a]! < this.keys[b]! || (this.keys[a] === this.keys[b] && this.steps[a]! < this.steps[b]!)
    );
  }

  private swap(a: number, b: number): void {
    const step = this.steps[a]!;
    const key = this.keys[a]!;
    this.steps[a] = this.steps[b]!;
    this.keys[a] = this.keys[b]!;
    this.steps[b] = step;
    this.keys[b] = key;
  }
}
