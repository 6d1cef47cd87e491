/**
 * Synthesises the sounds of the desk from noise and a few waves, without audio files. They are quiet
 * throughout, because they accompany a page that is read.
 */
import type { Sound } from './sound.ts';

/** Seconds between two sounds of one moment. */
const APART = 0.5;
const VOLUME = 0.5;
/** The telegraph taps an L; a unit is the length of a dot in seconds. */
const MORSE = [1, 3, 1, 1] as const;
const UNIT = 0.07;

let context: AudioContext | null = null;
let noise: AudioBuffer | null = null;

/** Plays sounds one after another; a browser without audio stays silent. */
export function play(sounds: readonly Sound[]): void {
  try {
    context ??= new AudioContext();
  } catch {
    return;
  }
  const at = context;
  void at.resume().then(() => {
    const bench = new Bench(at);
    sounds.forEach((sound, index) => {
      MAKE[sound](bench, at.currentTime + 0.02 + index * APART);
    });
  });
}

const MAKE: Readonly<Record<Sound, (bench: Bench, at: number) => void>> = {
  pen: (bench, at) => {
    for (const [start, lasts, pitch] of [
      [0, 0.13, 5200],
      [0.17, 0.09, 6100],
      [0.29, 0.2, 4700],
    ] as const)
      bench.hiss(at + start, lasts, 'bandpass', pitch, 0.05);
  },
  stamp: (bench, at) => {
    bench.wave(at, 0.16, 110, 52, 0.5);
    bench.hiss(at, 0.05, 'lowpass', 900, 0.35);
    bench.hiss(at + 0.11, 0.04, 'lowpass', 500, 0.12);
  },
  tram: (bench, at) => {
    bench.hiss(at, 1.5, 'lowpass', 210, 0.22, 0.6);
    for (const start of [0.25, 0.5])
      for (const [pitch, loud] of [
        [1180, 0.03],
        [1770, 0.014],
      ] as const)
        bench.wave(at + start, 0.7, pitch, pitch, loud);
  },
  telegraph: (bench, at) => {
    let start = at;
    for (const length of MORSE) {
      bench.hiss(start, 0.018, 'bandpass', 2600, 0.3);
      bench.wave(start, 0.03, 940, 820, 0.05);
      bench.hiss(start + length * UNIT, 0.014, 'bandpass', 1500, 0.16);
      start += (length + 1) * UNIT;
    }
  },
  seal: (bench, at) => {
    bench.wave(at, 0.3, 74, 46, 0.5);
    bench.hiss(at, 0.28, 'lowpass', 320, 0.3, 0.08);
    for (const start of [0.1, 0.16, 0.19, 0.27]) bench.hiss(at + start, 0.012, 'highpass', 3000, 0.05);
  },
};

/** The components of all sounds: filtered noise, and a wave that may fall in pitch. */
class Bench {
  readonly #context: AudioContext;

  constructor(context: AudioContext) {
    this.#context = context;
  }

  /** Filtered noise for `lasts` seconds, with an attack of `swell` seconds. */
  hiss(at: number, lasts: number, type: BiquadFilterType, pitch: number, loud: number, swell = 0.004): void {
    const source = new AudioBufferSourceNode(this.#context, { buffer: noiseOf(this.#context), loop: true });
    const filter = new BiquadFilterNode(this.#context, {
      type,
      frequency: pitch,
      Q: type === 'bandpass' ? 2 : 0.7,
    });
    source.connect(filter);
    this.#shape(filter, at, lasts, loud, swell);
    source.start(at);
    source.stop(at + lasts + 0.05);
  }

  /** A sine that glides from one pitch to another. */
  wave(at: number, lasts: number, from: number, to: number, loud: number): void {
    const source = new OscillatorNode(this.#context, { frequency: from });
    source.frequency.setValueAtTime(from, at);
    source.frequency.exponentialRampToValueAtTime(to, at + lasts);
    this.#shape(source, at, lasts, loud, 0.004);
    source.start(at);
    source.stop(at + lasts + 0.05);
  }

  #shape(from: AudioNode, at: number, lasts: number, loud: number, swell: number): void {
    const gain = new GainNode(this.#context, { gain: 0 });
    gain.gain.setValueAtTime(0, at);
    gain.gain.linearRampToValueAtTime(loud * VOLUME, at + swell);
    gain.gain.exponentialRampToValueAtTime(0.0004, at + lasts);
    from.connect(gain).connect(this.#context.destination);
  }
}

/** A second of noise, generated once. */
function noiseOf(at: AudioContext): AudioBuffer {
  if (noise !== null) return noise;
  noise = at.createBuffer(1, at.sampleRate, at.sampleRate);
  const samples = noise.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  return noise;
}
