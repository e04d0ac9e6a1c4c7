import { simulateInSlices, type SimulationInput } from '@jalon/domain/portfolio/robustness/simulate-ranks';
import type { Robustness } from '@jalon/domain/portfolio/robustness/robustness';
import type { StudyQuestion, StudyTask, StudyWord } from './study-task';

/** The question under way; slices of an older one stop at the next breath. */
let current = 0;

const say = (word: StudyWord): void => self.postMessage(word);

/** Lets messages in, so that a newer question is heard. */
const breath = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** How long one goes on before taking a breath. Milliseconds. */
const HOLD = 40;

/** The simulation to its end; null where a newer question has come, or the weights cannot be. */
async function simulated(nth: number, input: SimulationInput, isMain: boolean): Promise<Robustness | null> {
  const steps = simulateInSlices(input);
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      if (step.value.kind === 'robustness') return step.value;
      say({ nth, kind: 'refused' });
      return null;
    }
    if (performance.now() - since < HOLD) continue;
    if (isMain) say({ nth, kind: 'progress', part: step.value.done / step.value.of });
    await breath();
    if (current !== nth) return null;
    since = performance.now();
  }
}

async function study(nth: number, task: StudyTask): Promise<void> {
  const robustness = await simulated(nth, task, true);
  if (!robustness) return;
  say({ nth, kind: 'robustness', robustness });
  if (!task.raterNoise) return;
  const weightsAlone = await simulated(nth, { ...task, raterNoise: false }, false);
  if (!weightsAlone) return;
  const ratersAlone = await simulated(nth, { ...task, concentration: 'fixed' }, false);
  if (ratersAlone) say({ nth, kind: 'causes', weightsAlone, ratersAlone });
}

self.onmessage = ({ data }: MessageEvent<StudyQuestion>) => {
  current = data.nth;
  study(data.nth, data.task).catch((error: unknown) =>
    say({ nth: data.nth, kind: 'failed', reason: String(error) }),
  );
};
