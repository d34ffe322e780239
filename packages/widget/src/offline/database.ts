const names = ["reports", "files", "own", "keys"] as const;

type Stores = (name: (typeof names)[number]) => IDBObjectStore;

/** The site's IndexedDB database `lapor`, opened on first use. */
export interface Database {
  /**
   * Runs requests in one transaction over all stores, and resolves with their results. Rejects after 3
   * seconds.
   */
  run<Results extends unknown[]>(
    mode: IDBTransactionMode,
    work: (stores: Stores) => { [Index in keyof Results]: IDBRequest<Results[Index]> },
  ): Promise<Results>;
  /**
   * Empties and deletes the database. Rejects if it could not be emptied. A frozen tab may delay the deletion
   * until it wakes up.
   */
  remove(): Promise<void>;
}

/** Milliseconds after which storage that does not respond is treated as failed. */
const patience = 3000;

/**
 * Returns whether an error means that the browser has closed the connection, as iOS does when memory is low
 * (enketo/enketo
 * #1576).
 */
const isLost = (error: Error | null) => !error || /^(InvalidState|Unknown|Abort)Error$/.test(error.name);

/** @param lost Called when the connection is lost, and perhaps the database with it. */
export function createDatabase(lost: () => void): Database {
  let opening: Promise<IDBDatabase> | undefined;
  /** Whether storage did not respond in time. Until it responds, later calls use a shorter timeout. */
  let silent = false;

  const connect = (): Promise<IDBDatabase> => {
    if (opening) return opening;
    const drop = () => {
      if (opening === mine) opening = undefined;
      lost();
    };
    const mine = new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("lapor", 1);
      request.onupgradeneeded = () => {
        for (const name of names) request.result.createObjectStore(name);
      };
      request.onsuccess = () => {
        silent = false;
        const database = request.result;
        database.onclose = drop;
        // Another tab is deleting everything, and an open connection would block the deletion.
        database.onversionchange = () => {
          database.close();
          drop();
        };
        resolve(database);
      };
      request.onerror = (event) => {
        silent = false;
        event.preventDefault();
        reject(request.error);
      };
    });
    opening = mine;
    mine.catch(drop);
    return mine;
  };

  const run: Database["run"] = (mode, work) => {
    let transaction: IDBTransaction | undefined;
    const attempt = async () => {
      const database = await connect();
      return new Promise<never>((resolve, reject) => {
        // Ignore a response that arrives too late, because a newer write may have happened.
        if (over) return;
        const current = database.transaction(names, mode);
        transaction = current;
        const requests = work((name) => current.objectStore(name));
        current.oncomplete = () => {
          silent = false;
          resolve(requests.map(({ result }) => result) as never);
        };
        current.onabort = () => {
          // Storage has responded, unless the timeout caused the abort.
          if (!over) silent = false;
          reject(current.error);
        };
      });
    };
    let over = false;
    const limit = silent ? patience / 10 : patience;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        over = true;
        silent = !!opening;
        reject(new Error("Storage does not answer."));
        try {
          transaction?.abort();
        } catch {
          // Aborting throws if the transaction has just ended.
        }
      }, limit);
      attempt()
        .catch((error) => {
          if (over || !isLost(error)) throw error;
          opening = undefined;
          return attempt();
        })
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  };

  const remove = async () => {
    await run("readwrite", (stores) => names.map((name) => stores(name).clear()));
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase("lapor");
      request.onsuccess = request.onerror = resolve;
      setTimeout(resolve, patience);
    });
  };

  return { run, remove };
}
