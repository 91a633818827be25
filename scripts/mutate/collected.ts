/** A test as a file declares it, with the titles around it. */
export interface Collected {
  readonly title: string;
  readonly run: () => unknown;
}

type Each = (title: string, ...rest: readonly unknown[]) => void;

let around: readonly string[] = [];
let collected: Collected[] = [];

/** Returns the tests that were declared since the last call. */
export function takeCollected(): readonly Collected[] {
  const taken = collected;
  collected = [];
  return taken;
}

const callback = (rest: readonly unknown[]) =>
  rest.find((each) => typeof each === 'function') as (...row: readonly unknown[]) => unknown;

const add = (title: string, run: () => unknown): void =>
  void collected.push({ title: [...around, title].join(' > '), run });

function within(title: string, run: () => unknown): void {
  const outer = around;
  around = [...outer, title];
  run();
  around = outer;
}

const eachOf =
  (declare: (title: string, run: () => unknown) => void) =>
  (rows: readonly unknown[]): Each =>
  (title, ...rest) =>
    rows.forEach((row, i) =>
      declare(`${title} [${i}]`, () =>
        callback(rest)(...(Array.isArray(row) ? (row as readonly unknown[]) : [row])),
      ),
    );

const declared = (declare: (title: string, run: () => unknown) => void) =>
  Object.assign(((title, ...rest) => declare(title, callback(rest))) as Each, {
    each: eachOf(declare),
  });

export const describe = declared(within);
export const test = declared(add);
