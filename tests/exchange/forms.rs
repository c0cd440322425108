//! Forms, and parts with files.

use crate::answer::Answer;
use crate::received::Received;
use crate::server::Server;
use expected::forms::operations::PutTextBody;
use expected::forms::{
    ChangeRequest, ChangeRequestWhere, ChargeRequest, ChargeRequestItemsItem, Client,
    RelateRequest, Upload,
};
use expected::runtime::{Error, FilePart};
use serde_json::json;

fn body(received: &Received) -> String {
    String::from_utf8(received.body().to_vec()).unwrap()
}

/// The parts of a body, each with its head, after checking that the boundary is the one that was
/// announced.
fn parts(received: &Received, media: &str) -> Vec<String> {
    let announced = received.header("content-type").unwrap();
    let boundary = announced
        .strip_prefix(&format!("{media}; boundary="))
        .unwrap();
    let text = body(received);
    let inside = text
        .strip_prefix(&format!("--{boundary}\r\n"))
        .unwrap()
        .strip_suffix(&format!("\r\n--{boundary}--\r\n"))
        .unwrap();
    inside
        .split(&format!("\r\n--{boundary}\r\n"))
        .map(str::to_owned)
        .collect()
}

async fn server() -> Server {
    Server::start([Answer::empty(204)]).await
}

fn client(server: &Server) -> Client {
    Client::new().base_url(server.url())
}

#[tokio::test]
async fn brackets() {
    let server = server().await;
    let item = ChargeRequestItemsItem::default()
        .price("p&q")
        .tags(["a", "b"]);
    let request = ChargeRequest::new(5)
        .expand(["x"])
        .metadata([("k", "v")])
        .items([item, ChargeRequestItemsItem::default().price("r")]);
    client(&server).charge().body(request).await.unwrap();
    let received = server.request().await;
    assert_eq!(
        received.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    let text = body(&received).replace("%5B", "[").replace("%5D", "]");
    let expected = "amount=5&expand[]=x&metadata[k]=v&items[0][price]=p%26q&items[0][tags][]=a&items[0][tags][]=b&items[1][price]=r";
    assert_eq!(text, expected);
}

#[tokio::test]
async fn each_field_in_its_style() {
    let server = server().await;
    let place = ChangeRequestWhere::default().x(1).y(2);
    let request = ChangeRequest::default()
        .ids([1, 2])
        .flags(["a", "b"])
        .r#where(place)
        .filter([("k", 1)])
        .path("a/b c")
        .plain(["x", "y"])
        .nested([("n", 1)]);
    client(&server).change(request).await.unwrap();
    let text = body(&server.request().await);
    let expected = "ids=1,2&flags=a%7Cb&x=1&y=2&filter=%7B%22k%22%3A1%7D&path=a/b+c&plain=x&plain=y&nested=%7B%22n%22%3A1%7D";
    assert_eq!(text, expected);
}

#[tokio::test]
async fn parts_of_a_form() {
    let server = Server::start([Answer::json(
        200,
        &json!({"title": "t", "file": "text", "inner": 1}),
    )])
    .await;
    let file = FilePart::new("GIF")
        .file_name("a.gif")
        .content_type("image/gif");
    let upload = Upload::new("t", file)
        .stars(3)
        .files([vec![1u8], vec![2u8]])
        .photo(
            FilePart::new("P")
                .content_type("image/png")
                .header("X-Part", "1"),
        )
        .scan("PDF")
        .tags(["a", "b"])
        .links([("self", true)]);
    let answer = client(&server).upload(upload).await.unwrap();
    assert_eq!(
        (answer.title.as_str(), &answer.file.bytes[..]),
        ("t", &b"text"[..])
    );
    let blob = |name: &str, content: &str| {
        let kind = "application/octet-stream";
        format!(
            "Content-Disposition: form-data; name=\"{name}\"; filename=\"blob\"\r\nContent-Type: {kind}\r\n\r\n{content}"
        )
    };
    let expected = [
        "Content-Disposition: form-data; name=\"title\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nt".to_owned(),
        "Content-Disposition: form-data; name=\"stars\"\r\n\r\n3".to_owned(),
        "Content-Disposition: form-data; name=\"file\"; filename=\"a.gif\"\r\nContent-Type: image/gif\r\n\r\nGIF".to_owned(),
        blob("files", "\u{1}"),
        blob("files", "\u{2}"),
        "Content-Disposition: form-data; name=\"photo\"; filename=\"blob\"\r\nContent-Type: image/png\r\nX-Part: 1\r\n\r\nP".to_owned(),
        "Content-Disposition: form-data; name=\"scan\"; filename=\"blob\"\r\nContent-Type: application/pdf\r\n\r\nPDF".to_owned(),
        "Content-Disposition: form-data; name=\"tags\"\r\n\r\na".to_owned(),
        "Content-Disposition: form-data; name=\"tags\"\r\n\r\nb".to_owned(),
        "Content-Disposition: form-data; name=\"links[self]\"\r\n\r\ntrue".to_owned(),
    ];
    assert_eq!(
        parts(&server.request().await, "multipart/form-data"),
        expected
    );
}

#[tokio::test]
async fn rules_of_files_are_checked() {
    let server = Server::unused().await;
    let many = Upload::new("t", "f")
        .files(["1", "2", "3", "4"])
        .photo(FilePart::new("x").content_type("text/html"));
    let Error::Invalid(invalid) = client(&server).upload(many).await.unwrap_err() else {
        panic!()
    };
    let found: Vec<String> = invalid
        .violations()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        found,
        [
            "body/photo must be of the media type image/png, image/jpeg, not text/html",
            "body/files must have at most 3 items"
        ]
    );
    assert!(server.requests().await.is_empty());
}

#[tokio::test]
async fn parts_in_order() {
    let server = server().await;
    client(&server)
        .relate(RelateRequest::new(Default::default(), "media"))
        .await
        .unwrap();
    let expected = [
        "Content-Type: application/json\r\n\r\n{}",
        "Content-Type: application/octet-stream\r\n\r\nmedia",
    ];
    assert_eq!(
        parts(&server.request().await, "multipart/related"),
        expected
    );
}

#[tokio::test]
async fn bytes_and_texts_of_several_media_types() {
    let picture_server = server().await;
    let client_of_pictures = client(&picture_server);
    let refused = client_of_pictures.put_picture("x").await.unwrap_err();
    assert!(
        refused.to_string().contains("body must say its media type"),
        "{refused}"
    );
    let picture = FilePart::new("x").content_type("image/jpeg");
    client_of_pictures.put_picture(picture).await.unwrap();
    let received = picture_server.request().await;
    assert_eq!(
        (received.header("content-type"), received.body()),
        (Some("image/jpeg"), &b"x"[..])
    );
    let server = server().await;
    client(&server)
        .put_text(PutTextBody::ApplicationXml("<a/>".to_owned()))
        .await
        .unwrap();
    assert_eq!(
        server.request().await.header("content-type"),
        Some("application/xml")
    );
}
