import { existsSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ContentError } from '../model/content-error.ts';
import { Refusal } from '../model/refusal.ts';

/** What an editor is told when a command ends early: the words of a refusal alone, or what the system or our own code did not do. */
function saidOf(error: unknown): string {
  if (error instanceof ContentError || error instanceof Refusal) return error.message;
  const { code, path, message, stack } = error as NodeJS.ErrnoException;
  if (path !== undefined && code !== undefined)
    return new Refusal(
      `không đọc hay ghi được ${path} (${code}).`,
      'Phải là một tệp, được phép đọc và ghi; kiểm cả chỗ trống trên đĩa.',
    ).message;
  const where = process.env['DEBUG'] === undefined ? '' : `\n${stack ?? ''}`;
  return `${
    new Refusal(
      `chương trình hỏng ở chỗ không lường trước (${message}).`,
      'Đây là lỗi của mã, không phải của nội dung. Báo lại kèm lệnh vừa chạy; đặt DEBUG=1 trước lệnh để thấy chỗ hỏng trong mã.',
    ).message
  }${where}`;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The first thing that every command for editors does: whatever it refuses from here on ends it with words and nothing else, and what it
 * was called with is what it takes.
 * @param usage how it is called: "npm run ids [-- --publish <mã>]"
 * @throws Refusal for an option that it does not take, or one without its value
 */
export function editorsCommand<const Taken extends Options>(usage: string, options: Taken) {
  process.on('uncaughtException', (error) => {
    console.error(saidOf(error));
    process.exit(1);
  });
  const write = `Viết: ${usage}`;
  if (!existsSync('content'))
    throw new Refusal(
      'ở đây không có thư mục content/.',
      'Chạy lệnh ở thư mục gốc của kho, nơi có content/ và package.json.',
    );
  const args = process.argv.slice(2);
  const unknown = args.find(
    (arg) => arg.startsWith('-') && !Object.hasOwn(options, arg.replace(/^--|=.*$/g, '')),
  );
  if (unknown !== undefined) throw new Refusal(`lệnh không có tham số “${unknown}”.`, write);
  try {
    const { values, positionals } = parseArgs({
      args,
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values, positionals, usage: write };
  } catch (error) {
    const named = /--[\w-]+/.exec((error as Error).message)?.[0] ?? '';
    throw new Refusal(`tham số “${named}” thiếu điều phải ghi sau nó, hoặc thừa.`, write);
  }
}

/** Refuses words that a command takes none of. @throws Refusal */
export function takesNoWords(positionals: readonly string[], usage: string): void {
  if (positionals[0] !== undefined)
    throw new Refusal(`lệnh không nhận “${positionals[0]}”.`, usage);
}
