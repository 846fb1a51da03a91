import type { Plugin } from 'esbuild';

export declare const packedLexicon: Plugin;
