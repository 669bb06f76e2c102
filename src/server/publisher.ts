/** Publishes the diagnostics of documents for a client that does not ask for them. */
export interface Publisher {
  /** Has the document published soon; changes that follow one another fast are published once. */
  schedule(uri: string): void;
  /** Forgets what was scheduled for the document. */
  cancel(uri: string): void;
  dispose(): void;
}

/** About the pause between two keystrokes of a fast typist: what is typed in one go is reviewed once. */
const PAUSE_MILLISECONDS = 120;

export function createPublisher(publish: (uri: string) => void): Publisher {
  const scheduled = new Map<string, ReturnType<typeof setTimeout>>();

  function cancel(uri: string): void {
    clearTimeout(scheduled.get(uri));
    scheduled.delete(uri);
  }

  return Object.freeze({
    schedule(uri: string) {
      cancel(uri);
      scheduled.set(
        uri,
        setTimeout(() => {
          scheduled.delete(uri);
          publish(uri);
        }, PAUSE_MILLISECONDS),
      );
    },
    cancel,
    dispose() {
      for (const uri of scheduled.keys()) cancel(uri);
    },
  });
}
