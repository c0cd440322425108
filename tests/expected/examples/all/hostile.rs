// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `HOSTILE_STAR_SLASH_DOUBLE_QUOTE_HASH`, `HOSTILE_BASE_URL`.

use expected::hostile::Client;
use expected::hostile::Credential;

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    match run().await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let base_url = variable("HOSTILE_BASE_URL")?;
    let key = variable("HOSTILE_STAR_SLASH_DOUBLE_QUOTE_HASH")?;
    let credential = Credential::star_slash_double_quote_hash(key);
    let client = Client::new(base_url, credential);
    let answer = client.evil("b c", "x").await?;
    println!("{answer:#?}");
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
