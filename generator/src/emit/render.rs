//! Renders the files of all APIs, on as many threads as there are cores.
//!
//! In: [`OutputFile`]s. Out: the text of each, and what is public in it. A file is cut into chunks
//! of items, since one file can be most of a crate; each chunk is made, printed and forgotten by
//! one thread, so that few items are alive at a time. Texts are put together in the order of the
//! items: nothing in the output says how many threads there were. A comparison asks for the code
//! without comments instead.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::Run;
use super::comments::Comments;
use super::item::Member;
use super::layout;
use super::output_file::{Content, OutputFile};
use super::print::{self, NotRust, Part};
use super::spacing;
use super::surface::{Found, Lister, Place};
use super::unit::{Imports, Unit};
use crate::emitted_code::EmittedCode;

/// How many items of a file a thread prints at a time.
///
/// Threads take chunks of all files from one list. With ten times as many items, the file of types
/// of an API with a thousand types would be two chunks, and so would that of its tables, so that
/// more than a few threads would have nothing to do; with a tenth, the imports and members of ten
/// times as many chunks would have to be put together. The file of types of the largest API
/// measured, of 7,330 types, is 115 chunks. The value changes no file that is written.
const CHUNK: usize = 64;

/// A file of one API that is to be rendered.
pub(super) struct Job<'a> {
    pub(super) unit: &'a Unit<'a>,
    pub(super) place: Place<'a>,
    pub(super) file: OutputFile,
}

/// A rendered file: its text, empty if nobody asked for it, what is public in it, and its code
/// without comments, if somebody asked for that.
pub(super) type RenderedFile = (Result<String, NotRust>, Found, EmittedCode);

/// Some items of one file, by its index among the jobs.
struct Chunk<'a> {
    job: usize,
    items: &'a [usize],
    is_last: bool,
}

/// What one chunk becomes.
#[derive(Default)]
struct RenderedChunk {
    imports: Imports,
    /// Members of the `impl` above all items.
    members: String,
    items: String,
    found: Found,
    code: EmittedCode,
}

/// Renders the files, in their order.
pub(super) fn render(jobs: &[Job<'_>], run: Run) -> Vec<RenderedFile> {
    let chunks: Vec<Chunk<'_>> = jobs
        .iter()
        .enumerate()
        .flat_map(|(index, job)| chunks(index, &job.file))
        .collect();
    let rendered = spread(&chunks, |chunk| {
        jobs.get(chunk.job).map_or_else(
            || Ok(RenderedChunk::default()),
            |job| render_chunk(job, chunk, run),
        )
    });
    let mut of_job: Vec<Vec<Result<RenderedChunk, NotRust>>> =
        jobs.iter().map(|_| Vec::new()).collect();
    for (chunk, rendered) in chunks.iter().zip(rendered) {
        if let Some(all) = of_job.get_mut(chunk.job) {
            all.push(rendered);
        }
    }
    jobs.iter()
        .zip(of_job)
        .map(|(job, chunks)| join(job, chunks))
        .collect()
}

/// A file without items is one chunk as well: there may be text below its last item.
fn chunks(job: usize, file: &OutputFile) -> impl Iterator<Item = Chunk<'_>> {
    let last = file.items.len().div_ceil(CHUNK).max(1) - 1;
    let items = |index: usize| file.items.chunks(CHUNK).nth(index).unwrap_or_default();
    (0..=last).map(move |index| Chunk {
        job,
        items: items(index),
        is_last: index == last,
    })
}

/// Does the work for each chunk on several threads; the results are in the order of the chunks.
fn spread<'a>(
    chunks: &[Chunk<'a>],
    work: impl Fn(&Chunk<'a>) -> Result<RenderedChunk, NotRust> + Sync,
) -> Vec<Result<RenderedChunk, NotRust>> {
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(chunks.len());
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(chunk) = chunks.get(index) else {
                return done;
            };
            done.push((index, work(chunk)));
        }
    };
    // What a thread that ended early was to do stays like this.
    let mut results: Vec<Result<RenderedChunk, NotRust>> =
        chunks.iter().map(|_| Err(NotRust::panicked())).collect();
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(take)).collect();
        for (index, rendered) in running
            .into_iter()
            .filter_map(|thread| thread.join().ok())
            .flatten()
        {
            if let Some(result) = results.get_mut(index) {
                *result = rendered;
            }
        }
    });
    results
}

fn render_chunk(job: &Job<'_>, chunk: &Chunk<'_>, run: Run) -> Result<RenderedChunk, NotRust> {
    let mut rendered = RenderedChunk::default();
    let mut lister = Lister::new(job.unit, job.place, &job.file);
    let Content { parts, members } =
        job.file
            .content(job.unit, chunk.items, chunk.is_last, &rendered.imports);
    lister.members(&members);
    parts.iter().flatten().for_each(|item| lister.item(item));
    if run == Run::Emit {
        let imports = &rendered.imports;
        print::push_members(&members, imports, &mut rendered.members)?;
        for part in &parts {
            print::push_items(part, imports, &mut rendered.items)?;
        }
        rendered.imports.comments = Comments::default();
    }
    if run == Run::Compare {
        rendered.code = code(job, chunk, &members, &parts);
    }
    rendered.found = lister.found;
    Ok(rendered)
}

/// The code of some items without comments. The methods of operations and the parts of a file are
/// in the order of its items.
fn code(job: &Job<'_>, chunk: &Chunk<'_>, members: &[Member], parts: &[Part]) -> EmittedCode {
    let (mut code, comments) = (EmittedCode::default(), Comments::left_out());
    let part_of = |position: usize| job.file.code_part(chunk.items.get(position).copied());
    for (position, member) in members.iter().enumerate() {
        let text = layout::members(std::slice::from_ref(member), &comments);
        code.push(part_of(position), &text);
    }
    for (position, part) in parts.iter().enumerate() {
        for item in part {
            code.push(part_of(position), &layout::item(item, &comments));
        }
    }
    code
}

/// Puts a file together.
fn join(job: &Job<'_>, chunks: Vec<Result<RenderedChunk, NotRust>>) -> RenderedFile {
    let mut all = RenderedChunk::default();
    for chunk in chunks {
        let chunk = match chunk {
            Ok(chunk) => chunk,
            Err(fault) => return (Err(fault), all.found, all.code),
        };
        all.imports.join(&chunk.imports);
        if all.members.is_empty() {
            all.members = chunk.members;
        } else if !chunk.members.is_empty() {
            all.members.push('\n');
            all.members.push_str(&chunk.members);
        }
        spacing::append(&mut all.items, chunk.items);
        all.found.extend(chunk.found);
        all.code.extend(chunk.code);
    }
    let text = job.file.text(&all.imports, all.members, all.items);
    (Ok(text), all.found, all.code)
}
