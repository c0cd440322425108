//! Bodies that are read while they are sent. The code of the first test is that of the guide.

use crate::answer::Answer;
use crate::server::Server;
use expected::bodies::Client;
use expected::runtime::BodySource;
use std::error::Error;
use std::{env, fs, process};

const SOURCE: &str = include_str!("uploads.rs");
const OF_GUIDE: &str = include_str!("../../docs/transports.md");

/// Stands for a video.
const CONTENT: &str = "frame after frame";

#[tokio::test]
async fn a_file_is_uploaded() -> Result<(), Box<dyn Error>> {
    let path = env::temp_dir().join(format!("exchange-upload-{}", process::id()));
    fs::write(&path, CONTENT)?;
    let server = Server::start([Answer::new(200, "application/octet-stream", "done")]).await;
    let client = Client::new().base_url(server.url());
    client.upload(BodySource::file(&path)).await?;
    fs::remove_file(&path)?;
    let request = server.request().await;
    assert_eq!(request.body(), CONTENT.as_bytes());
    let length = CONTENT.len().to_string();
    assert_eq!(request.header("content-length"), Some(length.as_str()));
    Ok(())
}

#[test]
fn the_guide_has_this_call() {
    let call = "client.upload(BodySource::file(&path)).await?;\n";
    assert!(SOURCE.contains(&format!("    {call}")));
    let call = call.replace("&path", "\"video.mp4\"");
    assert!(OF_GUIDE.contains(&format!("```rust\n{call}```\n")));
}
