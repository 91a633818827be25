import { check } from '../i18n/pages/check.ts';
import { locales } from '../locales.ts';
import type { CheckAnswer, CheckTask } from './checkTask.ts';
import { type ChosenFiles, chooseMore } from './chosenFiles.ts';
import { type Controls, controls } from './controls.ts';
import { reportElement } from './reportElement.ts';

const locale = locales.find((each) => each === document.documentElement.lang) ?? locales[0];
const words = check[locale];

/** Workers whose script could not be loaded. */
const dead = new WeakSet<Worker>();

function startWorker(): Worker {
  const made = new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' });
  made.onerror = () => void dead.add(made);
  return made;
}

/** Returns the text of known units, whose address stands in the page. */
async function fetchKnown(): Promise<string> {
  const link = document.querySelector<HTMLAnchorElement>('#known');
  const response = await fetch(link?.href ?? '');
  if (!response.ok) throw new Error(words.form.noKnown);
  return response.text();
}

let worker = startWorker();
// A second one waits, because without a network none can be started after the first was stopped.
let spare = startWorker();
let chosen: ChosenFiles = { tables: [], description: null };
let known: Promise<string>;

const ui: Controls = controls(words.form, (files) => {
  chosen = chooseMore(chosen, files);
  ui.name([...chosen.tables, ...(chosen.description ? [chosen.description] : [])]);
  void run();
});

function finish(text: string): void {
  ui.cancel.hidden = true;
  ui.progress(null);
  ui.say(text);
}

function show({ data }: MessageEvent<CheckAnswer>): void {
  if (data.kind === 'stage') {
    ui.progress(data.done);
    return ui.say(words.form.stages[data.stage](data.file, String(Math.round(data.done * 100))));
  }
  if (data.kind === 'failed') return finish(words.form.failed(data.why));
  ui.reports.replaceChildren(...data.reports.map((each) => reportElement(each, words.report)));
  finish(words.form.done(data.reports.length));
}

function stop(): void {
  worker.terminate();
  worker = spare;
  spare = startWorker();
}

async function run(): Promise<void> {
  const { tables, description } = chosen;
  if (tables.length === 0) return ui.say(words.form.noTable);
  // What is under way is of files that were chosen before.
  if (!ui.cancel.hidden) stop();
  ui.reports.replaceChildren();
  ui.cancel.hidden = false;
  if (dead.has(worker)) worker = startWorker();
  const mine = worker;
  try {
    const task: CheckTask = { locale, known: await known, tables, description };
    if (mine !== worker) return;
    mine.onmessage = show;
    mine.onerror = ({ message }) => {
      dead.add(mine);
      finish(words.form.failed(message || words.form.noProgram));
    };
    mine.postMessage(task);
  } catch {
    finish(words.form.failed(words.form.noKnown));
  }
}

ui.cancel.addEventListener('click', () => {
  stop();
  finish(words.form.cancelled);
});

async function prepare(): Promise<void> {
  ui.say(words.form.preparing);
  known = fetchKnown();
  try {
    await known;
    if (ui.cancel.hidden) ui.say(words.form.ready);
  } catch {
    ui.say(words.form.failed(words.form.noKnown));
  }
}

document.querySelector('#check')?.append(ui.root);
void prepare();
