// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `HOSTILE_API_KEY`, `HOSTILE_BASE_URL`.

use expected::hostile::{Client, Credential};

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
    let client = Client::new(variable("HOSTILE_BASE_URL")?, Credential::star_slash_double_quote_hash(variable("HOSTILE_API_KEY")?));
    let answer = client.evil("b c", "x").await?;
    println!("{answer:#?}");
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
