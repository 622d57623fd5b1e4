import { vietnameseVoices } from '../shared/vietnamese-voices.ts';
import { breaths } from '../../domain/aloud/breaths.ts';

type SpeakerState = 'reading' | 'paused' | 'ended' | 'failed';

export interface Speaker {
  readonly state: () => SpeakerState;
  /** Number, from 0, of what is being read. */
  readonly at: () => number;
  /** Begins with another one. */
  readonly readFrom: (at: number) => void;
  readonly pause: () => void;
  /** Goes on from the piece at which it was paused; from the start when all has been read. */
  readonly goOn: () => void;
  /** Says the piece again, when what it is said with has changed. */
  readonly again: () => void;
  readonly stop: () => void;
}

/** Vietnamese voices, those of the device itself before those that send the words to a network. */
const voice = (): SpeechSynthesisVoice | undefined =>
  vietnameseVoices().sort((a, b) => Number(b.localService) - Number(a.localService))[0];

/** Characters of one utterance. Chrome falls silent after fifteen seconds of a voice from the network: these take twelve at the slowest. */
const longest = { local: 1000, network: 110 } as const;

/**
 * Reads one thing after the other with the device's Vietnamese voice. A pause ends the utterance and remembers its piece:
 * `speechSynthesis.pause()` ends all of it on Android, and a long one never comes back in Chrome.
 * @param count how many there are @param said the words of one @param rate how fast @param changed told of every new place and state
 */
export function makeSpeaker(
  count: number,
  said: (at: number) => string,
  rate: () => number,
  changed: () => void,
): Speaker {
  let [at, piece, turn] = [0, 0, 0];
  let state: SpeakerState = 'paused';
  /** Held here: Chrome lets go of an utterance that nothing else holds, and its end is never told. */
  let utterance: SpeechSynthesisUtterance | undefined;
  const become = (next: SpeakerState) => {
    state = next;
    changed();
  };

  function quiet() {
    turn += 1;
    speechSynthesis.cancel();
  }

  function speak() {
    const own = turn;
    const by = voice();
    const pieces = breaths(said(at), by?.localService === false ? longest.network : longest.local);
    if (piece >= pieces.length) return next();
    utterance = new SpeechSynthesisUtterance(pieces[piece]);
    utterance.lang = by?.lang.replace('_', '-') ?? 'vi-VN';
    utterance.voice = by ?? null;
    utterance.rate = rate();
    utterance.onend = () => {
      if (own !== turn) return;
      piece += 1;
      speak();
    };
    utterance.onerror = () => {
      if (own !== turn) return;
      quiet();
      become('failed');
    };
    speechSynthesis.speak(utterance);
  }

  function next() {
    if (at + 1 >= count) return become('ended');
    at += 1;
    piece = 0;
    changed();
    speak();
  }

  function start(from: number, fromPiece: number) {
    quiet();
    [at, piece] = [from, fromPiece];
    become('reading');
    // Another page may have left the browser's one queue paused.
    speechSynthesis.resume();
    speak();
  }

  return {
    state: () => state,
    at: () => at,
    readFrom: (from) => {
      start(Math.min(Math.max(from, 0), count - 1), 0);
    },
    pause: () => {
      quiet();
      become('paused');
    },
    goOn: () => {
      if (state === 'ended') start(0, 0);
      else start(at, piece);
    },
    again: () => {
      if (state === 'reading') start(at, piece);
    },
    stop: quiet,
  };
}
