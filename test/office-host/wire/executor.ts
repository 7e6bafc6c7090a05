import { HostError, apiNotFound } from '../model/host-error';
import { PathResolver } from './path-resolver';
import {
  type Action,
  type ActionResult,
  ActionType,
  type ErrorBody,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { JSON_STYLE, PROXY_STYLE, camelCase, runQuery } from './query';
import type { Host, WireObject } from './wire-type';

/** An error to be reported instead of carrying out one action of a request. */
export interface PlannedFailure {
  readonly actionIndex: number;
  readonly error: HostError;
}

/** Carries out one request, action by action; the first refusal ends it, and what came before stays done. */
export function executeRequest(request: RequestBody, host: Host, failure?: PlannedFailure): ResponseBody {
  const execution = new Execution(request, host);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index === failure?.actionIndex) throw failure.error;
      results.push({ ActionId: action.Id, Value: execution.perform(action) });
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, TraceIds: traceIds, Error: execution.describe(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

class Execution {
  private readonly resolver: PathResolver;

  constructor(
    private readonly request: RequestBody,
    private readonly host: Host,
  ) {
    this.resolver = new PathResolver(request.ObjectPaths, host);
  }

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolver.resolve(action.ObjectPathId);
    if (!object) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(object);
      case ActionType.Query:
        return runQuery(object, action.QueryInfo ?? {}, PROXY_STYLE, (loaded) =>
          this.referenceOf(loaded, object),
        );
      case ActionType.QueryAsJson:
        return runQuery(object, action.QueryInfo ?? {}, JSON_STYLE, () => undefined);
      case ActionType.Method:
        return this.call(object, action);
      case ActionType.SetProperty:
        this.set(object, action.Name, this.resolver.argumentsOf(action.ArgumentInfo).at(0));
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      default:
        throw apiNotFound(`action type ${action.ActionType}`);
    }
  }

  private instantiate(object: WireObject): Record<string, unknown> {
    const reference = this.host.references.idOf(object);
    return reference === undefined ? object.identity() : { ...object.identity(), _ReferenceId: reference };
  }

  /** Loaded children of a kept request are kept too: the client cannot ask for it, not knowing them yet. */
  private referenceOf(loaded: WireObject, root: WireObject): string | undefined {
    const isChild = loaded !== root && loaded.isReferenceable && this.request.AutoKeepReference === true;
    return isChild ? this.host.references.keep(loaded) : this.host.references.idOf(loaded);
  }

  private call(object: WireObject, action: Action): unknown {
    if (action.Name === '_KeepReference' && object.isReferenceable) {
      this.host.references.keep(object);
      return null;
    }
    const result = object.invoke(action.Name, this.resolver.argumentsOf(action.ArgumentInfo));
    return result ?? null;
  }

  private set(object: WireObject, name: string, value: unknown): void {
    const scalar = object.member('scalars', name);
    if (scalar === undefined) throw apiNotFound(`${object.typeName}.${name}`);
    object.write(scalar, value);
  }

  describe(error: HostError, action: Action, index: number): ErrorBody {
    return {
      Code: error.code,
      Message: error.message,
      Location: this.location(action),
      ActionIndex: index,
      HttpStatusCode: error.httpStatus,
    };
  }

  private location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const parentId = path?.ParentObjectPathId;
    if (action.ActionType !== ActionType.Instantiate) {
      return `${this.typeNameAt(action.ObjectPathId)}.${camelCase(action.Name)}`;
    }
    const member = path?.Name ? camelCase(path.Name) : 'getItem';
    return parentId === undefined ? member : `${this.typeNameAt(parentId)}.${member}`;
  }

  private typeNameAt(pathId: number): string {
    try {
      return this.resolver.resolve(pathId)?.typeName ?? 'Object';
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return 'Object';
    }
  }
}
