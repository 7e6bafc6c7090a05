/** The bridge as the client sees it. */
export interface ClientBridge {
  onMessageFromHost: (message: string) => void;
  readonly sendMessageToHost: (message: string) => void;
}

interface ClientObject {
  _handleResult(value: unknown): void;
}

interface ClientClass {
  readonly prototype: ClientObject;
}

/** The parts of `OfficeExtension` that its typings leave out. */
export interface ClientExtension {
  readonly HostBridge: { init(bridge: ClientBridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  readonly LibraryBuilder: new (options: {
    readonly metadata: object;
    readonly targetNamespaceObject: object;
  }) => unknown;
  readonly BatchApiHelper: {
    invokeMethod(
      object: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      resultProcess: number,
    ): unknown;
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): unknown;
  };
  readonly Utility: {
    /** Whether the client refuses members its host does not offer; the library's debug builds set it. */
    _doApiNotSupportedCheck: boolean;
    throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    _handleNavigationPropertyResults(object: object, value: unknown, names: readonly string[]): void;
  };
}

/** The parts of `Excel` the shims change. */
export interface ClientExcel {
  readonly NoteCollection?: unknown;
  readonly Workbook: ClientClass;
  readonly Worksheet: ClientClass;
  readonly RangeAreas: ClientClass;
}
