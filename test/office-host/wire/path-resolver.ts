import { HostError, apiNotFound } from '../model/host-error';
import { Arguments, isWireObject } from './arguments';
import { type ArgumentInfo, type ObjectPath, PathType } from './protocol';
import type { TypeName } from './targets';
import type { Host, WireObject } from './wire-type';

/** Types the client creates by name rather than reaching them from the workbook. */
const SERVICES: Readonly<Record<string, TypeName>> = {
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.AppRuntime.AppRuntimePersistenceService': 'AppRuntimePersistenceService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
  'Microsoft.ExcelServices.CustomFunctions': 'CustomFunctions',
};

/** Finds the objects a request's paths lead to; each path is followed once, so calls on the way happen once. */
export class PathResolver {
  private readonly resolved = new Map<number, WireObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly host: Host,
  ) {}

  path(id: number): ObjectPath {
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The request names no object path ${id}.`);
    return path;
  }

  /** The object at the end of a path; null when it, or anything on the way to it, is a null object. */
  resolve(id: number): WireObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.path(id));
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.host.object('Workbook', this.host.workbook);
      case PathType.NewObject:
        return this.create(path.Name);
      case PathType.ReferenceId:
        return this.kept(path.Name);
      case PathType.NullObject:
        return null;
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): WireObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) return parent.navigate(path.Name);
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) return parent.item(args);
    if (path.ObjectPathType !== PathType.Method) throw apiNotFound(`object path type ${path.ObjectPathType}`);
    const result = parent.invoke(path.Name, args);
    if (result === null || isWireObject(result)) return result;
    throw apiNotFound(`${parent.typeName}.${path.Name} as an object`);
  }

  private create(typeName: string): WireObject {
    const type = SERVICES[typeName];
    if (!type) throw apiNotFound(typeName);
    return this.host.object(type, this.host.workbook);
  }

  private kept(reference: string): WireObject {
    const object = this.host.references.find(reference);
    if (!object) throw new HostError('InvalidReference', `The reference ${reference} is no longer valid.`);
    return object;
  }

  /** Arguments with the client's objects put in place of their path ids. */
  argumentsOf(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    return new Arguments(
      values.map((value, index) => this.argument(value, info?.ReferencedObjectPathIds?.[index])),
    );
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((inner, index) => this.argument(inner, reference[index]));
    }
    return value;
  }
}
