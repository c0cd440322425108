//! Streamed responses for code that blocks.

use super::carrying::Recorder;
use crate::runtime::{Core, Response, StatusCode};
use std::io::Read;

struct Get;

operation! { Get {
    id: "get",
    route: GET "/",
    success: text String {
        200,
    },
} }

#[test]
fn a_body_is_read_by_blocking_code() {
    let text = || Ok(Response::new(StatusCode::OK, "abcde"));
    let core = Core::new("http://host").transport(Recorder::playing([text(), text()]));
    let mut response = core.call(Get).stream_blocking().unwrap();
    assert_eq!(response.body.chunk_blocking().unwrap().unwrap(), "abcde");
    assert!(response.body.chunk_blocking().unwrap().is_none());
    let mut reader = core.call(Get).stream_blocking().unwrap().body.into_reader();
    let mut start = [0; 2];
    assert_eq!(reader.read(&mut start).unwrap(), 2);
    let mut rest = String::new();
    assert_eq!(reader.read_to_string(&mut rest).unwrap(), 3);
    assert_eq!((&start, rest.as_str()), (b"ab", "cde"));
    assert_eq!(reader.read(&mut start).unwrap(), 0);
}

#[cfg(feature = "ureq")]
mod over_the_network {
    use super::super::feed::{CHUNKED, Feed, head};
    use super::Get;
    use crate::runtime::{
        BodyStream, Core, Error, Response, TimeLimit, TransportError, TransportErrorKind,
    };
    use std::io::{ErrorKind, Read};
    use std::time::Duration;

    /// A limit that a silent server reaches within any test.
    const SHORT: Duration = Duration::from_millis(200);

    /// `hello hello hello hello`, as gzip writes it.
    const HELLO: &[u8] = &[
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 203, 72, 205, 201, 201, 87, 200, 64, 39, 1, 227, 81, 61,
        141, 23, 0, 0, 0,
    ];

    fn start(feed: &Feed) -> Response<BodyStream> {
        Core::new(&feed.url).call(Get).stream_blocking().unwrap()
    }

    fn next(response: &mut Response<BodyStream>) -> Option<String> {
        let chunk = response.body.chunk_blocking().unwrap();
        chunk.map(|chunk| String::from_utf8(chunk.to_vec()).unwrap())
    }

    #[test]
    fn chunks_arrive_before_the_server_has_finished() {
        let feed = Feed::start(CHUNKED);
        let mut response = start(&feed);
        for text in ["one", "two"] {
            feed.send_chunk(text);
            assert_eq!(next(&mut response).as_deref(), Some(text));
        }
        feed.send("0\r\n\r\n");
        assert_eq!(next(&mut response), None);
    }

    #[test]
    fn a_body_that_is_cut_ends_in_an_error() {
        for (head, rest) in [(head(9), "abc"), (CHUNKED.to_owned(), "3\r\nabc\r\n")] {
            let feed = Feed::start(head);
            let mut reader = start(&feed).body.into_reader();
            feed.send(rest);
            feed.close();
            let error = reader.read_to_end(&mut Vec::new()).unwrap_err();
            let inner = error.get_ref().unwrap().downcast_ref::<TransportError>();
            assert_eq!(inner.unwrap().kind(), TransportErrorKind::Body);
        }
    }

    #[test]
    fn a_silent_server_ends_in_the_limit_that_ran_out() {
        for (is_read, limit) in [(true, TimeLimit::Read), (false, TimeLimit::Total)] {
            let feed = Feed::start(CHUNKED);
            let core = Core::new(&feed.url);
            let call = match is_read {
                true => core.call(Get).read_timeout(SHORT),
                false => core.call(Get).timeout(Duration::from_secs(1)),
            };
            let mut response = call.stream_blocking().unwrap();
            feed.send_chunk("abc");
            assert_eq!(next(&mut response).as_deref(), Some("abc"));
            let mut reader = response.body.into_reader();
            let error = reader.read(&mut [0]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TimedOut);
            let inner = error.get_ref().unwrap().downcast_ref::<TransportError>();
            assert_eq!(inner.unwrap().time_limit(), Some(limit));
        }
    }

    #[test]
    fn the_head_keeps_the_limit_of_an_attempt() {
        let feed = Feed::start("");
        let core = Core::new(&feed.url).attempt_timeout(SHORT).retries(0);
        let Error::Transport(error) = core.call(Get).stream_blocking().unwrap_err() else {
            panic!()
        };
        assert_eq!(error.time_limit(), Some(TimeLimit::Attempt));
    }

    #[cfg(feature = "gzip")]
    #[test]
    fn gzip_is_decoded() {
        let length = HELLO.len();
        let feed = Feed::start(format!(
            "HTTP/1.1 200 X\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\n\r\n"
        ));
        let response = start(&feed);
        feed.send(HELLO);
        let mut text = String::new();
        response
            .body
            .into_reader()
            .read_to_string(&mut text)
            .unwrap();
        assert_eq!(text, "hello hello hello hello");
    }

    #[test]
    fn a_stream_that_is_dropped_closes_its_connection() {
        let feed = Feed::start(CHUNKED);
        let mut response = start(&feed);
        feed.send_chunk("abc");
        assert!(next(&mut response).is_some());
        drop(response);
        feed.wait_until_closed();
    }
}
