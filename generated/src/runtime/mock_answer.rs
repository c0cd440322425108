//! Writes a value as the response that the document has for it, for transports that answer in
//! memory.

use super::media_type::MediaType;
use super::place::Place;
use super::plan::{Case, Outcomes};
use super::received_response::ReceivedResponse;
use super::record::Record;
use super::request::json;
use super::response::Response;
use super::response_reader::ResponseReader;
use super::secrets::Secrets;
use super::tree::Tree;
use super::wire::{View, Wire};
use bytes::Bytes;
use http::{HeaderValue, Method, StatusCode, header};

/// The status of a success of which the document says only that it is a default.
const SUCCESS: StatusCode = StatusCode::OK;

/// The same for a failure.
const FAILURE: StatusCode = StatusCode::INTERNAL_SERVER_ERROR;

/// The media type of a response of which the document names only a range, such as `*/*`.
const ANY: &str = "application/octet-stream";

/// A success with this body: the first one that the document lists.
pub(crate) fn of_success(successes: &[Case], body: Bytes) -> Response {
    const UNDOCUMENTED: Case = Case {
        status: "200",
        media: "application/json",
    };
    let case = successes.first().copied();
    respond(case.unwrap_or(UNDOCUMENTED), body, SUCCESS)
}

/// A success of an operation whose statuses have a variant each.
pub(crate) fn of_variant(value: &impl Outcomes) -> Option<Response> {
    of_outcome(value, SUCCESS)
}

/// A failure that the document lists.
pub(crate) fn of_failure(value: &impl Outcomes) -> Option<Response> {
    of_outcome(value, FAILURE)
}

/// The first case that is read as the variant that the value is. The tables say which variant is
/// read in which case, and not which case a variant has, so that each is tried.
fn of_outcome<T: Outcomes>(value: &T, default: StatusCode) -> Option<Response> {
    let (name, held) = value.held();
    T::cases().iter().enumerate().find_map(|(index, case)| {
        let body = match held {
            Some(held) if !case.media.is_empty() => write(case, held),
            None if case.media.is_empty() => Bytes::new(),
            _ => return None,
        };
        let response = respond(*case, body, default);
        let read = T::read(&reader(&response), index).ok()?;
        (read.held().0 == name).then_some(response)
    })
}

fn write(case: &Case, value: &dyn Wire) -> Bytes {
    match value.view() {
        _ if MediaType::list(case.media).any(|media| MediaType::read(media).is_json()) => {
            json(value).into()
        }
        View::Bytes(bytes) => bytes.clone(),
        _ => Tree::of(value).text().unwrap_or_default().into(),
    }
}

fn respond(case: Case, body: Bytes, default: StatusCode) -> Response {
    // A range such as `4XX` begins with its first status.
    let status = case.status.replace("XX", "00").parse();
    let mut response = Response::new(status.unwrap_or(default), body);
    let media = MediaType::list(case.media).next();
    let media = media.map(|media| if media.contains('*') { ANY } else { media });
    if let Some(Ok(media)) = media.map(HeaderValue::from_str) {
        response.headers.insert(header::CONTENT_TYPE, media);
    }
    response
}

fn reader(response: &Response) -> ResponseReader {
    let received = ReceivedResponse {
        place: Place {
            id: "",
            method: Method::GET,
            path: "",
        },
        status: response.status,
        headers: response.headers.clone(),
        raw: response.body.clone(),
        secrets: Secrets::default(),
        record: Record::default(),
    };
    ResponseReader::new(received, None)
}
