import { invalidArgument } from '../model/host-error';
import type { RangeTarget } from './targets';
import type { WireObject } from './wire-type';

/** The arguments of one call: plain values, or wire objects where the client passed its own objects. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  string(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} must be a string`);
    return value;
  }

  optionalString(index: number): string | undefined {
    return this.at(index) === null ? undefined : this.string(index);
  }

  /** A key given as a string or as a number. */
  key(index: number): string {
    const value = this.at(index);
    return typeof value === 'number' ? String(value) : this.string(index);
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw invalidArgument(`argument ${index + 1} must be a whole number`);
    }
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.at(index) === null ? otherwise : this.integer(index);
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }

  list(index: number): readonly unknown[] {
    const value = this.at(index);
    if (!Array.isArray(value)) throw invalidArgument(`argument ${index + 1} must be an array`);
    return value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index) ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) {
      throw invalidArgument(`argument ${index + 1} must be an object`);
    }
    return { ...value };
  }

  /** A range passed as an object; undefined when the argument is something else. */
  range(index: number): RangeTarget | undefined {
    const value = this.at(index);
    return isWireObject(value) && value.typeName === 'Range' ? (value.target as RangeTarget) : undefined;
  }
}

export const isWireObject = (value: unknown): value is WireObject =>
  typeof value === 'object' && value !== null && 'typeName' in value && 'navigate' in value;
