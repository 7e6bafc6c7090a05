/** A refusal by the workbook host, carrying an Excel error code such as `ItemNotFound`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (detail: string): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. (${detail})`,
  );

export const itemNotFound = (detail: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist. (${detail})`, 404);

export const itemAlreadyExists = (detail: string): HostError =>
  new HostError(
    'ItemAlreadyExists',
    `A resource with the same name or identifier already exists. (${detail})`,
    409,
  );

export const invalidOperation = (detail: string): HostError =>
  new HostError('InvalidOperation', `This operation is not permitted for the current object. (${detail})`);

export const accessDenied = (detail: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation. (${detail})`, 403);

/** The member is real Excel's, but this host (or the Excel version it plays) does not have it. */
export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}.`, 404);
