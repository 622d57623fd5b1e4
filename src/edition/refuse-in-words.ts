// Imported first by every command for editors: a refusal of the content ends the command with its own words and nothing else.
import { ContentError } from '../model/content-error.ts';

process.on('uncaughtException', (error) => {
  console.error(error instanceof ContentError ? error.message : error);
  process.exit(1);
});
