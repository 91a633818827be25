import './jitless.ts';
import { checkFiles } from './checkFiles.ts';
import type { CheckAnswer, CheckTask } from './checkTask.ts';

const answer = (message: CheckAnswer): void => globalThis.postMessage(message);

async function run(task: CheckTask): Promise<void> {
  try {
    const reports = await checkFiles(task, (stage, file, done) =>
      answer({ kind: 'stage', stage, file, done }),
    );
    answer({ kind: 'done', reports });
  } catch (cause) {
    answer({ kind: 'failed', why: String(cause) });
  }
}

addEventListener('message', ({ data }: MessageEvent<CheckTask>) => void run(data));
