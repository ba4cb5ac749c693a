// What the host answers when it refuses: Excel's error codes. Genuine Excel words its messages in the user's language.
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.'): ApiError =>
  new ApiError('InvalidArgument', message);

export const itemNotFound = (): ApiError => new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): ApiError =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const accessDenied = (message = 'You cannot perform the requested operation.'): ApiError =>
  new ApiError('AccessDenied', message, 403);

export const invalidOperation = (message = 'The operation attempted is invalid on the object.'): ApiError =>
  new ApiError('InvalidOperation', message);

export const invalidReference = (): ApiError =>
  new ApiError('InvalidReference', 'This reference is not valid for the current operation.');
