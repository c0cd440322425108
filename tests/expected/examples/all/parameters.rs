// @generated from an OpenAPI document; do not edit.
//! One call of the API, with what is secret taken from the environment.
//!
//! Variables: `PARAMETERS_BASE_URL` (optional).

use expected::parameters::Client;

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
    let mut client = Client::new();
    if let Ok(url) = variable("PARAMETERS_BASE_URL") {
        client = client.base_url(url);
    }
    client
        .many_arguments(
            "one", "two", "three", "four", "five", "six", "seven", "eight",
        )
        .await?;
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name} in the environment"))
}
