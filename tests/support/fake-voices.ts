import type { BrowserContext, Page } from 'playwright-core';

/** A voice as a device names it. */
export interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What the page gave the device to say. */
export interface Said {
  readonly text: string;
  readonly rate: number;
  readonly lang: string;
  readonly local: boolean | null;
}

declare global {
  interface Window {
    /** The device of a test: what was said and not cut off, and what it does next. */
    fakeVoices: {
      said: Said[];
      cancelled: number;
      name: (voices: readonly FakeVoice[]) => void;
      /** Ends the utterance that is being said, or breaks it off as a failing network does. */
      end: () => void;
      fail: () => void;
    };
  }
}

/** Gives every page of a context a device that speaks nothing by itself: tests end each utterance. @param voices those named from the first; the rest may be named later */
export async function withVoices(
  context: BrowserContext,
  voices: readonly FakeVoice[],
): Promise<void> {
  await context.addInitScript((first) => {
    let named = first;
    let now: SpeechSynthesisUtterance | undefined;
    const device = {
      said: [] as Said[],
      cancelled: 0,
      name: (voices: typeof first) => {
        named = voices;
        speech.onvoiceschanged?.();
      },
      end: () => void now?.onend?.({} as SpeechSynthesisEvent),
      fail: () => void now?.onerror?.({ error: 'network' } as SpeechSynthesisErrorEvent),
    };
    const speech = {
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => named,
      resume: () => undefined,
      cancel: () => {
        device.cancelled += 1;
        now = undefined;
      },
      speak: (utterance: SpeechSynthesisUtterance) => {
        if (utterance.text === '') return;
        now = utterance;
        const { text, rate, lang, voice } = utterance;
        device.said.push({ text, rate, lang, local: voice?.localService ?? null });
      },
    };
    class Utterance {
      onend = null;
      onerror = null;
      voice = null;
      lang = '';
      rate = 1;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, fakeVoices: device });
  }, voices);
}

/** What was said last. */
export const lastSaid = (page: Page): Promise<Said | undefined> =>
  page.evaluate(() => window.fakeVoices.said.at(-1));
