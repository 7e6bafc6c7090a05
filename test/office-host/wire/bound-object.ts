import { apiNotFound } from '../model/host-error';
import type { Arguments } from './arguments';
import type { RequirementSets } from './requirement-sets';
import type { Targets, TypeName } from './targets';
import type { Host, WireObject, WireType } from './wire-type';

/** A target together with the members its type gives it. */
export class BoundObject<N extends TypeName> implements WireObject {
  constructor(
    readonly typeName: N,
    private readonly type: WireType<Targets[N]>,
    readonly target: Targets[N],
    private readonly host: Host,
    private readonly requirements: RequirementSets,
  ) {}

  get isReferenceable(): boolean {
    return this.type.isReferenceable ?? false;
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  identity(): Record<string, unknown> {
    return { ...this.type.identity?.(this.target) };
  }

  member(kind: 'scalars' | 'navigations', name: string): string | undefined {
    const wanted = name.toLowerCase();
    return Object.keys(this.type[kind] ?? {}).find((candidate) => candidate.toLowerCase() === wanted);
  }

  scalarNames(): readonly string[] {
    return Object.entries(this.type.scalars ?? {})
      .filter(([name, scalar]) => scalar.read && this.isOffered(name))
      .map(([name]) => name);
  }

  read(name: string): unknown {
    const read = this.require(name, this.type.scalars?.[name]?.read);
    return read(this.target, this.host);
  }

  write(name: string, value: unknown): void {
    const write = this.require(name, this.type.scalars?.[name]?.write);
    write(this.target, value, this.host);
  }

  navigate(name: string): WireObject | null {
    return this.require(name, this.type.navigations?.[name])(this.target, this.host);
  }

  invoke(name: string, args: Arguments): unknown {
    return this.require(name, this.type.methods?.[name])(this.target, args, this.host);
  }

  items(): readonly WireObject[] {
    return this.require('items', this.type.items)(this.target, this.host);
  }

  item(args: Arguments): WireObject {
    return this.require('getItem', this.type.item)(this.target, args, this.host);
  }

  private require<M>(name: string, member: M | undefined): M {
    if (member === undefined || !this.isOffered(name)) throw apiNotFound(`${this.typeName}.${name}`);
    return member;
  }

  private isOffered(name: string): boolean {
    const since = this.type.since?.[name];
    return since === undefined || this.requirements.isSetSupported('ExcelApi', since);
  }
}
