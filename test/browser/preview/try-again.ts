// A browser on a busy machine may miss a moment: a test that fails is told, and tried once more.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
