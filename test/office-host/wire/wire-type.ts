import type { Workbook } from '../model/workbook';
import type { Arguments } from './arguments';
import type { ReferenceTable } from './references';
import type { Targets, TypeName } from './targets';
import type { PaneState } from './types/add-in-services';

/** What the members of wire types may use of the host they run in. */
export interface Host {
  readonly workbook: Workbook;
  readonly object: <N extends TypeName>(type: N, target: Targets[N]) => WireObject;
  /** Whether an add-in hears of changes of this kind to this target (a sheet id, or `Workbook`). */
  readonly subscriptions: Subscriptions;
  /** The objects the client keeps beyond the request that made them. */
  readonly references: ReferenceTable;
  readonly pane: Pane;
  /** Results of custom functions, as the runtime reports them. */
  readonly receiveFunctionResults: (results: readonly unknown[]) => void;
}

/** The add-in's task pane. */
export interface Pane {
  readonly state: PaneState;
  startState: PaneState;
  change(state: PaneState): void;
}

export interface Subscriptions {
  enabled: boolean;
  add(eventType: number, targetId: string): void;
  remove(eventType: number, targetId: string): void;
}

export interface Scalar<T> {
  read?(target: T, host: Host): unknown;
  write?(target: T, value: unknown, host: Host): void;
}

export type Navigation<T> = (target: T, host: Host) => WireObject | null;

/** Returns an object for the client to work with, or a plain result; null is a null object. */
export type Method<T> = (target: T, args: Arguments, host: Host) => unknown;

/** The members of one Office.js class under their wire names; a member not listed does not exist. */
export interface WireType<T> {
  /** What tells the client how to find the object again: `Id`, or `_Id` where the class has no public one. */
  identity?(target: T): Readonly<Record<string, string | number>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The children of a collection, in order. */
  items?(target: T, host: Host): readonly WireObject[];
  /** What the collection's indexer finds; it throws when there is no such item. */
  item?(target: T, args: Arguments, host: Host): WireObject;
  /** ExcelApi versions of members newer than the oldest supported Excel. */
  readonly since?: Readonly<Record<string, string>>;
  /** Whether the client may keep the object by reference. */
  readonly isReferenceable?: boolean;
}

/** One host object as the executor sees it, whatever its type. */
export interface WireObject {
  readonly typeName: TypeName;
  readonly target: unknown;
  readonly isReferenceable: boolean;
  readonly isCollection: boolean;
  identity(): Record<string, unknown>;
  /** The wire name of a member written in any case, by kind; undefined when there is none. */
  member(kind: 'scalars' | 'navigations', name: string): string | undefined;
  scalarNames(): readonly string[];
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  navigate(name: string): WireObject | null;
  invoke(name: string, args: Arguments): unknown;
  items(): readonly WireObject[];
  item(args: Arguments): WireObject;
}

export type WireTypes = { readonly [N in TypeName]: WireType<Targets[N]> };
