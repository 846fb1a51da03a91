import { readCaptionTranscript } from './captionTranscript';
import { readPlainTranscript } from './plainTranscript';
import type { Transcript } from './transcript';

/** The kinds of file that can be a transcript, by how their names end. */
export const TRANSCRIPT_EXTENSIONS = ['txt', 'text', 'md', 'markdown', 'vtt', 'srt'] as const;

/**
 * Reads a transcript. WebVTT and SubRip are known by their first lines, whatever the file is
 * called; everything else is read as lines with labels. Never rejects on any text.
 */
export async function readTranscript(path: string, text: string): Promise<Transcript> {
  const opening = text.slice(0, 200).trimStart();
  if (/^WEBVTT(?:\s|$)/.test(opening)) return readCaptionTranscript(path, text, 'vtt');
  if (/^\d+\s*\n\d{1,2}:\d{2}:\d{2}[,.]\d{1,3} --> /.test(opening))
    return readCaptionTranscript(path, text, 'srt');
  return readPlainTranscript(path, text);
}
