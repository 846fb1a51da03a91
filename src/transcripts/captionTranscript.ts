import { parseText } from 'media-captions';
import type { Transcript, Utterance } from './transcript';

/** Who speaks in a caption: a WebVTT voice, a label with a colon, or the marks of a change of speaker. */
const VOICE = /<v(?:\.[^\s>]*)?\s([^>]*)>/;
const LABEL =
  /^(?:>>+\s*|-\s+)?(?:\[([^\]\n:]{1,40})\]:?|([\p{Lu}][\p{L}\p{M}\p{N}.'’ -]{0,39}):)(?:\s|$)/u;
const CHANGE = /^(?:>>+\s*|-\s+)/;
const SOUND =
  /^[[(](?:music|applause|laughter|laughs|inaudible|crosstalk|silence|noise|pause|coughs?)\b/i;

interface Voice {
  readonly speaker?: string;
  readonly changed: boolean;
  readonly from: number;
}

function readVoice(line: string): Voice {
  const voice = VOICE.exec(line);
  if (voice)
    return { speaker: voice[1]!.trim(), changed: true, from: voice.index + voice[0].length };
  if (SOUND.test(line)) return { changed: false, from: 0 };
  const label = LABEL.exec(line);
  const speaker = (label?.[1] ?? label?.[2])?.trim();
  if (label && speaker) return { speaker, changed: true, from: label[0].length };
  const change = CHANGE.exec(line);
  return { changed: change?.[0].startsWith('>>') ?? false, from: change?.[0].length ?? 0 };
}

/**
 * Reads WebVTT and SubRip with media-captions, and finds again where each line of a cue stands in
 * the file, for the parser does not tell. A cue without a name goes on with the speaker before it,
 * unless `>>` says that somebody else speaks.
 */
export async function readCaptionTranscript(
  path: string,
  text: string,
  type: 'vtt' | 'srt',
): Promise<Transcript> {
  const { cues } = await parseText(text.replace(/^\uFEFF/, ''), { type });
  const utterances: Utterance[] = [];
  let speaker: string | undefined;
  let from = 0;
  for (const cue of cues) {
    for (const line of cue.text.split('\n')) {
      if (line.trim() === '') continue;
      const at = text.indexOf(line, from);
      if (at < 0) continue;
      from = at + line.length;
      const voice = readVoice(line);
      if (voice.changed) speaker = voice.speaker;
      const start = at + voice.from;
      if (start >= from) continue;
      utterances.push({
        start,
        end: from,
        time: Math.round(cue.startTime * 1000),
        ...(speaker !== undefined && { speaker }),
      });
    }
  }
  return { path, text, utterances };
}
